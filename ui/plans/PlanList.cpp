// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanList.h"

#include "workspace/PlanRepository.h"
#include "workspace/RecordRepository.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

PlanList::PlanList(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_model(clock)
{
    connect(&workspace, &Workspace::changed, this, &PlanList::refresh);
    connect(&workspace.sync(), &SyncService::statusChanged, this, &PlanList::refresh);
}

bool PlanList::isFiltered() const
{
    return !m_filter.isEverything();
}

void PlanList::setFilter(const PlanFilter& filter)
{
    m_filter = filter;
    refresh();
}

void PlanList::read()
{
    whenReady(m_workspace.plans().list(m_filter), this, [this](const Result<QList<PlanSummary>>& answer) {
        if (answer)
            return readStandards(*answer);
        emit failed(answer.error());
        m_reading.answered();
    });
}

void PlanList::readStandards(const QList<PlanSummary>& plans)
{
    whenReady(m_workspace.plans().standards({}), this,
              [this, plans](const Result<QList<PlanSummary>>& answer) {
                  m_model.setRows(plans);
                  m_hasStandards = answer && !answer->isEmpty();
                  m_loaded = true;
                  emit loaded();
                  m_reading.answered();
              });
}

// Opened first: a plan is removed as it was seen, and a draft is kept to bring it back.
void PlanList::remove(const DocId& id)
{
    whenReady(m_workspace.records().open(id), this, [this](const Result<OpenRecord>& plan) {
        if (!plan)
            emit failed(plan.error());
        else if (plan->rev.isEmpty())
            removeDraft(*plan);
        else
            removeStored(*plan);
    });
}

void PlanList::removeStored(const OpenRecord& plan)
{
    whenReady(m_workspace.records().remove(plan.id, plan.rev), this,
              [this, plan](const Result<>& answer) { onRemoved(plan, answer); });
}

void PlanList::removeDraft(const OpenRecord& plan)
{
    whenReady(m_workspace.records().dropDraft(plan.id), this,
              [this, plan](const Result<>& answer) { onRemoved(plan, answer); });
}

void PlanList::onRemoved(const OpenRecord& plan, const Result<>& answer)
{
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    m_removed = plan;
    const int row = m_model.find(plan.id.toString());
    const PlanSummary summary = row >= 0 ? m_model.rows().at(row) : PlanSummary{};
    refresh();
    emit removed(summary);
}

void PlanList::undoRemove()
{
    if (!m_removed)
        return;
    const OpenRecord plan = *std::exchange(m_removed, std::nullopt);
    if (plan.rev.isEmpty()) {
        restoreDraft(plan, {});
        return;
    }
    whenReady(m_workspace.records().restore(plan.id), this, [this, plan](const Result<SavedRecord>& answer) {
        if (!answer)
            emit failed(answer.error());
        else if (plan.draft)
            restoreDraft(plan, answer->rev);
        else
            refresh();
    });
}

void PlanList::restoreDraft(const OpenRecord& plan, const QString& rev)
{
    whenReady(m_workspace.records().keepDraft(plan.id, rev, plan.draft.value_or(plan.record)), this,
              [this](const Result<>& answer) {
                  if (!answer)
                      emit failed(answer.error());
                  refresh();
              });
}

} // namespace shanke

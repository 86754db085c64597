// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordList.h"

#include "workspace/RecordRepository.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

RecordList::RecordList(ListPage page, Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_model(clock), m_filter{.page = page}
{
    connect(&workspace, &Workspace::changed, this, &RecordList::refresh);
    connect(&workspace.sync(), &SyncService::statusChanged, this, &RecordList::refresh);
}

bool RecordList::isFiltered() const
{
    return !m_filter.isEverything();
}

void RecordList::setFilter(const RecordFilter& filter)
{
    m_filter = filter;
    refresh();
}

void RecordList::read()
{
    whenReady(m_workspace.records().list(m_filter), this, [this](const Result<QList<RecordSummary>>& answer) {
        if (answer) {
            m_model.setRows(*answer);
            m_loaded = true;
            emit loaded();
        } else {
            emit failed(answer.error());
        }
        m_reading.answered();
    });
}

// Opened first: a record is removed as it was seen, and a draft is kept to bring it back.
void RecordList::remove(const DocId& id)
{
    whenReady(m_workspace.records().open(id), this, [this](const Result<OpenRecord>& record) {
        if (!record)
            emit failed(record.error());
        else if (record->rev.isEmpty())
            removeDraft(*record);
        else
            removeStored(*record);
    });
}

void RecordList::removeStored(const OpenRecord& record)
{
    whenReady(m_workspace.records().remove(record.id, record.rev), this,
              [this, record](const Result<>& answer) { onRemoved(record, answer); });
}

void RecordList::removeDraft(const OpenRecord& record)
{
    whenReady(m_workspace.records().dropDraft(record.id), this,
              [this, record](const Result<>& answer) { onRemoved(record, answer); });
}

void RecordList::onRemoved(const OpenRecord& record, const Result<>& answer)
{
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    m_removed = record;
    const int row = m_model.find(record.id.toString());
    const RecordSummary summary = row >= 0 ? m_model.rows().at(row) : RecordSummary{};
    refresh();
    emit removed(summary);
}

void RecordList::undoRemove()
{
    if (!m_removed)
        return;
    const OpenRecord record = *std::exchange(m_removed, std::nullopt);
    if (record.rev.isEmpty()) {
        restoreDraft(record, {});
        return;
    }
    whenReady(m_workspace.records().restore(record.id), this,
              [this, record](const Result<SavedRecord>& answer) {
                  if (!answer)
                      emit failed(answer.error());
                  else if (record.draft)
                      restoreDraft(record, answer->rev);
                  else
                      refresh();
              });
}

void RecordList::restoreDraft(const OpenRecord& record, const QString& rev)
{
    whenReady(m_workspace.records().keepDraft(record.id, rev, record.draft.value_or(record.record)), this,
              [this](const Result<>& answer) {
                  if (!answer)
                      emit failed(answer.error());
                  refresh();
              });
}

} // namespace shanke

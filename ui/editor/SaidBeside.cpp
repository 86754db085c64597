// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SaidBeside.h"

#include "kinds/allKinds.h"
#include "lesson/PlanBase.h"
#include "lesson/planKinds.h"
#include "ui/common/whenReady.h"
#include "ui/said/SaidPane.h"
#include "workspace/ColumnService.h"
#include "workspace/PrepService.h"
#include "workspace/RecordRepository.h"
#include "workspace/Workspace.h"

#include <QEvent>

namespace shanke {

using namespace Qt::StringLiterals;

SaidBeside::SaidBeside(Workspace& workspace, RecordSession& session, Clock& clock, QWidget& page)
    : QObject(&page), m_workspace(workspace), m_session(session), m_pane(new SaidPane(workspace, clock))
{
    m_pane->setShown(page.isVisible());
    page.installEventFilter(this);
    connect(&m_session, &RecordSession::opened, this, &SaidBeside::follow);
    connect(m_pane, &SaidPane::documentWanted, this, &SaidBeside::recordWanted);
    // Queued: the page first brings the pane to the front.
    connect(m_pane, &SaidPane::titleChanged, this, &SaidBeside::noteRead, Qt::QueuedConnection);
    connect(m_pane, &SaidPane::partWanted, this, &SaidBeside::startPart);
    connect(m_pane, &SaidPane::handOverWanted, this,
            [this] { emit savingWanted([this] { m_pane->handOver(); }); });
    connect(m_pane, &SaidPane::handedOver, this, [this](const DocId& id) {
        if (m_session.facts().id == id)
            m_session.open(id);
    });
}

// Nothing is said of a plan itself but by who decides on it.
void SaidBeside::follow()
{
    const Record& record = m_session.edits().record();
    const DocId id = m_session.facts().id;
    const bool isPlan = record.kind().word == planKind().word;
    const DocId base = isPlan ? PlanBase::fromJson(record.toJson().value(u"base"_s).toObject()).id : DocId();
    const bool isOfStandard = kindWordOf(base) == standardKind().word;
    m_pane->setRecord(isOfStandard ? base : id);
    if (m_session.facts().bar == WriteBar::Published)
        noteKnown(record);
    if (isPlan && !isOfStandard && !id.isEmpty())
        followPublished(id);
}

void SaidBeside::followPublished(const DocId& plan)
{
    const auto isStillOpen = [this, plan] { return m_session.isOpen() && m_session.facts().id == plan; };
    whenReady(m_workspace.preparing().columnFor(plan), this, [=, this](const Result<QString>& column) {
        if (!column || column->isEmpty() || !isStillOpen())
            return;
        whenReady(m_workspace.preparing().publishedFrom(plan, *column), this,
                  [=, this](const Result<PublishedPlan>& published) {
                      if (published && !published->id.isEmpty() && isStillOpen())
                          m_pane->setRecord(published->id);
                  });
    });
}

// Whatever way they came to it, nobody needs to tell them of it.
void SaidBeside::noteKnown(const Record& standard)
{
    StandardNews known;
    known.plan.id = m_session.facts().id;
    known.version = standard.toJson().value(u"version"_s).toInt();
    m_workspace.columns().noteKnown({known});
}

// Whoever has it in front of them knows what is said of a standard plan.
void SaidBeside::noteRead()
{
    if (kindWordOf(m_pane->record()) == standardKind().word && m_pane->isVisible())
        m_workspace.preparing().noteRead(m_pane->record());
}

bool SaidBeside::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_pane->setShown(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

void SaidBeside::startPart(const DocId& whole, const QString& kind)
{
    const KindDescription* part = allKinds().find(kind);
    if (!part || part->partOf.isEmpty())
        return;
    QJsonObject json = m_workspace.records().blank(*part).toJson();
    json.insert(part->partOf, whole.toString());
    if (const auto blank = Record::fromJson(*part, json))
        emit savingWanted([this, blank = *blank] { m_session.start(blank); });
}

} // namespace shanke

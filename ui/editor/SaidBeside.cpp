// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SaidBeside.h"

#include "kinds/allKinds.h"
#include "ui/said/SaidPane.h"
#include "workspace/RecordRepository.h"
#include "workspace/Workspace.h"

#include <QEvent>

namespace shanke {

SaidBeside::SaidBeside(Workspace& workspace, RecordSession& session, Clock& clock, QWidget& page)
    : QObject(&page), m_workspace(workspace), m_session(session), m_pane(new SaidPane(workspace, clock))
{
    m_pane->setShown(page.isVisible());
    page.installEventFilter(this);
    connect(&m_session, &RecordSession::opened, m_pane, [this] { m_pane->setRecord(m_session.facts().id); });
    connect(m_pane, &SaidPane::documentWanted, this, &SaidBeside::recordWanted);
    connect(m_pane, &SaidPane::partWanted, this, &SaidBeside::startPart);
    connect(m_pane, &SaidPane::handOverWanted, this,
            [this] { emit savingWanted([this] { m_pane->handOver(); }); });
    connect(m_pane, &SaidPane::handedOver, this, [this](const DocId& id) {
        if (m_session.facts().id == id)
            m_session.open(id);
    });
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

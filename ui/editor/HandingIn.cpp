// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HandingIn.h"

#include "ui/common/InfoBar.h"
#include "workspace/Account.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

HandingIn::HandingIn(Workspace& workspace, RecordSession& session, EditorFacts& facts, InfoBar& message,
                     QObject* parent)
    : QObject(parent), m_workspace(workspace), m_session(session), m_facts(facts), m_message(message)
{
    connect(&session, &RecordSession::submitted, this, [this] {
        m_message.showMessage(
            Tone::Good, tr("Submitted. It is kept on this PC and goes on by itself as soon as there is a "
                           "network."));
    });
}

void HandingIn::begin()
{
    if (m_session.isOnlyShown() || !m_session.edits().record().kind().isDecidedAbout())
        return;
    if (m_session.facts().plan.isEmpty()) {
        m_message.showMessage(Tone::Attention, tr("This is handed in with its plan; it belongs to none."));
        return;
    }
    if (m_workspace.account().settings().isProvisional()) {
        m_message.showMessage(Tone::Attention,
                              tr("Before a plan can be submitted, say your user name and school."),
                              {tr("Say it now"), [this] { emit accountWanted(); }});
        return;
    }
    m_facts.checkNow();
    const FindingModel& findings = m_facts.findings();
    if (findings.errors() > 0) {
        refuse(findings.firstError());
        return;
    }
    if (findings.rowCount() == 0) {
        m_session.submit();
        return;
    }
    emit checksWanted();
    m_message.showMessage(Tone::Attention,
                          tr("%n remark(s) about the plan, see the list.", nullptr, findings.rowCount()),
                          {tr("Submit all the same"), [this] { m_session.submit(); }});
}

// Leads to the place; what opens something else waits for a click.
void HandingIn::refuse(const Finding& finding)
{
    emit checksWanted();
    InfoBar::Action action;
    if (finding.place == u"candidates")
        action = {tr("Choose"), [this] { emit choiceWanted(); }};
    else if (finding.place == u"guides")
        action = {tr("Make the study guide"), [this] { emit guideWanted(); }};
    else
        emit placeWanted(finding.place, m_facts.findings().fieldOf(finding));
    m_message.showMessage(Tone::Attention,
                          tr("Before it can be submitted: %1").arg(m_facts.findings().sentence(finding)),
                          action);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HandInWatch.h"

#include "lesson/planKinds.h"
#include "ui/editor/LeftStandards.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseBeforeAsking{300};

} // namespace

HandInWatch::HandInWatch(Workspace& workspace, RecordSession& session, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_session(session), m_clock(clock)
{
    connect(&session, &RecordSession::opened, this, &HandInWatch::onOpened);
    connect(&session.edits(), &RecordEdits::changed, this, &HandInWatch::onEdited);
    connect(&workspace, &Workspace::changed, this, &HandInWatch::askSoon);
}

bool HandInWatch::isPlan() const
{
    return m_session.edits().record().kind().word == planKind().word;
}

void HandInWatch::onOpened()
{
    ++m_record;
    m_facts = {};
    m_standard = {};
    if (isPlan())
        m_reading.want();
    emit changed();
}

// The lesson, its time and its files; or all of it.
void HandInWatch::onEdited(const QString& place)
{
    if (place.isEmpty() || place == u"header" || place == u"files")
        askSoon();
}

void HandInWatch::askSoon()
{
    if (m_isPending || !m_session.isOpen() || !isPlan())
        return;
    m_isPending = true;
    m_clock.after(pauseBeforeAsking, this, [this] {
        m_isPending = false;
        if (isPlan())
            m_reading.want();
    });
}

void HandInWatch::read()
{
    const LessonPlan plan(m_session.edits().record());
    const OpenRecord& facts = m_session.facts();
    whenReady(m_workspace.plans().handInFacts(facts.id, facts.database, plan, m_filesRead), this,
              [this, plan, record = m_record](const Result<HandInAnswer>& answer) {
                  if (answer && record == m_record)
                      take(*answer);
                  readStandard(plan);
              });
}

void HandInWatch::readStandard(const LessonPlan& plan)
{
    whenReady(m_workspace.plans().standardOf(plan), this,
              [this, record = m_record](const Result<StandardView>& answer) {
                  if (answer && record == m_record) {
                      m_standard = *answer;
                      m_standard.base = m_facts.base;
                      emit changed();
                  }
                  m_reading.answered();
              });
}

void HandInWatch::take(const HandInAnswer& answer)
{
    m_facts = answer.facts;
    m_filesRead = answer.filesRead;
    if (m_facts.base.standing == BaseStanding::Newer &&
        LeftStandards::holds(m_session.facts().id, m_facts.base.newest))
        m_facts.base.standing = BaseStanding::Left;
}

void HandInWatch::leaveStandard()
{
    if (m_facts.base.standing != BaseStanding::Newer)
        return;
    LeftStandards::leave(m_session.facts().id, m_facts.base.newest);
    m_facts.base.standing = BaseStanding::Left;
    m_standard.base = m_facts.base;
    emit changed();
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/PendingDecisions.h"

#include "ui/common/whenReady.h"
#include "workspace/ReviewDesk.h"
#include "workspace/Workspace.h"

namespace shanke {

PendingDecisions::PendingDecisions(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
}

PendingDecisions::~PendingDecisions()
{
    signAll();
}

void PendingDecisions::give(const DecisionDraft& draft, const QString& title)
{
    Given given{draft, title, ++m_newest};
    given.draft.isGiven = true;
    m_given.push_back(given);
    keep(given.draft);
    m_clock.after(UndoTime, this, [this, number = given.number] { end(number); });
}

std::optional<PendingDecisions::Given> PendingDecisions::last() const
{
    return m_given.empty() ? std::nullopt : std::optional(m_given.back());
}

void PendingDecisions::undo()
{
    if (m_given.empty())
        return;
    DecisionDraft draft = m_given.back().draft;
    m_given.pop_back();
    draft.isGiven = false;
    keep(draft);
    emit undone(draft.submission);
}

void PendingDecisions::signAll()
{
    for (const Given& given : std::exchange(m_given, {}))
        sign(given);
}

// One that was undone is not there any more.
void PendingDecisions::end(int number)
{
    const auto found = std::find_if(m_given.begin(), m_given.end(),
                                    [&](const Given& given) { return given.number == number; });
    if (found == m_given.end())
        return;
    const Given given = *found;
    m_given.erase(found);
    sign(given);
}

void PendingDecisions::sign(const Given& given)
{
    whenReady(m_workspace.reviews().decide(given.draft), this, [this, given](const Result<Decision>& answer) {
        answer ? emit decided(*answer, given.title) : emit failed(given.draft.submission, answer.error());
    });
}

// What cannot be kept is not signed either.
void PendingDecisions::keep(const DecisionDraft& draft)
{
    whenReady(m_workspace.reviews().keepDraft(draft), this,
              [this, id = draft.submission](const Result<>& kept) {
                  if (kept)
                      return;
                  std::erase_if(m_given, [&](const Given& given) { return given.draft.submission == id; });
                  emit failed(id, kept.error());
              });
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/ConflictSession.h"

#include "platform/DatabaseNames.h"
#include "ui/sheet/PlanPlaces.h"
#include "workspace/Account.h"
#include "workspace/MergeService.h"
#include "workspace/PlanRepository.h"
#include "workspace/Workspace.h"

namespace shanke {

namespace {

// In the order of the sheet; what this program does not know comes last.
std::vector<Question> questionsOf(const LessonPlan& plan)
{
    std::vector<Question> questions;
    for (const Candidate& candidate : candidatesIn(plan.toJson()))
        questions.push_back({candidate, {}});
    const auto rank = [](const Question& question) {
        const qsizetype place = PlanPlaces::inOrder().indexOf(question.candidate.place);
        const bool isFirst = question.candidate.isWholeDocument();
        return isFirst ? -1 : (place < 0 ? PlanPlaces::inOrder().size() : place);
    };
    std::stable_sort(questions.begin(), questions.end(),
                     [&](const Question& a, const Question& b) { return rank(a) < rank(b); });
    return questions;
}

} // namespace

ConflictSession::ConflictSession(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_plan(workspace.plans().blank())
{
}

void ConflictSession::open(const DocId& id)
{
    m_id = id;
    m_questions.clear();
    const DatabaseName space = spaceOf(m_workspace.account().settings().user);
    ask(m_workspace.merging().merge(space, id), [this, id](const MergeReport&) {
        if (id == m_id)
            read();
    });
}

void ConflictSession::openAny()
{
    ask(m_workspace.plans().list({}), [this](const QList<PlanSummary>& plans) {
        const auto found =
            std::find_if(plans.begin(), plans.end(), [](const PlanSummary& plan) { return plan.conflicted; });
        if (found != plans.end())
            return open(found->id);
        m_id = {};
        m_questions.clear();
        emit opened();
    });
}

void ConflictSession::read()
{
    ask(m_workspace.plans().open(m_id), [this](const OpenPlan& facts) {
        if (facts.id == m_id)
            receive(facts);
    });
}

void ConflictSession::receive(const OpenPlan& facts)
{
    m_rev = facts.draft ? facts.draftRev : facts.rev;
    m_plan = facts.draft.value_or(facts.plan);
    m_questions = questionsOf(m_plan);
    emit opened();
}

int ConflictSession::waiting() const
{
    return int(std::count_if(m_questions.begin(), m_questions.end(),
                             [](const Question& question) { return !question.choice; }));
}

LessonPlan ConflictSession::chosenPlan() const
{
    QJsonObject json = m_plan.toJson();
    for (const Question& question : m_questions) {
        if (question.choice)
            json = settled(json, question.candidate, *question.choice);
    }
    return LessonPlan::fromJson(json).value_or(m_plan);
}

void ConflictSession::choose(size_t question, const QJsonValue& value)
{
    m_questions.at(question).choice = value;
    keepDraft();
    emit chosen(int(question));
}

void ConflictSession::takeBack(size_t question)
{
    m_questions.at(question).choice.reset();
    keepDraft();
    emit chosen(int(question));
}

void ConflictSession::keepDraft()
{
    if (!isToBeRemoved())
        ask(m_workspace.plans().keepDraft(m_id, m_rev, chosenPlan()), [] {});
}

void ConflictSession::leave()
{
    if (waiting() == int(m_questions.size())) {
        emit left();
        return;
    }
    if (isToBeRemoved())
        ask(m_workspace.plans().remove(m_id, m_rev), [this] { end(); });
    else
        save();
}

// Somebody else may have gone on from the plan meanwhile: the draft is carried over to what it is now.
void ConflictSession::save()
{
    whenReady(m_workspace.plans().save(m_id, m_rev, chosenPlan()), this,
              [this](const Result<SavedPlan>& answer) {
                  if (answer)
                      return end();
                  emit failed(answer.error());
                  if (answer.error().kind == ErrorKind::Conflict)
                      open(m_id);
              });
}

void ConflictSession::end()
{
    m_questions.clear();
    emit left();
}

bool ConflictSession::isToBeRemoved() const
{
    return std::any_of(m_questions.begin(), m_questions.end(), [](const Question& question) {
        return question.candidate.isWholeDocument() && question.choice && question.choice->isNull();
    });
}

} // namespace shanke

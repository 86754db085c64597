// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/TaskStates.h"

#include <QHash>
#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

struct AnswersOfPerson
{
    const TaskAnswer* newest = nullptr;
    QDateTime firstSigned;
};

QHash<UserId, AnswersOfPerson> answersByPerson(const DocId& task, const std::vector<TaskAnswer>& answers)
{
    QHash<UserId, AnswersOfPerson> byPerson;
    for (const TaskAnswer* answer : countedAbout(task, answers)) {
        AnswersOfPerson& own = byPerson[answer->origin.author];
        own.newest = answer;
        if (!own.firstSigned.isValid() || answer->origin.at < own.firstSigned)
            own.firstSigned = answer->origin.at;
    }
    return byPerson;
}

QHash<DocId, std::vector<const TaskRating*>> ratingsByAnswer(const std::vector<TaskRating>& ratings)
{
    QHash<DocId, std::vector<const TaskRating*>> byAnswer;
    for (const TaskRating& rating : ratings) {
        if (rating.origin.counts())
            byAnswer[rating.origin.about].push_back(&rating);
    }
    return byAnswer;
}

std::optional<AnswerGrade> gradeOf(const TaskAnswer& answer, const std::vector<const TaskRating*>& ratings)
{
    const TaskRating* last = nullptr;
    for (const TaskRating* rating : ratings) {
        const bool isOwn = rating->origin.author == answer.origin.author;
        if (!isOwn && (!last || comesBefore(last->origin, rating->origin)))
            last = rating;
    }
    return last ? std::optional(last->said.grade) : std::nullopt;
}

bool isWithdrawnOn(const TaskFacts& facts, const QDate& day)
{
    return facts.withdrawn.isValid() && day >= facts.withdrawn;
}

bool isAfterDue(const TaskFacts& facts, const QDate& day)
{
    return facts.due.isValid() && day > facts.due;
}

TaskStanding standingWithoutAnswer(const TaskFacts& facts, bool isAccepted, const QDate& today)
{
    if (isWithdrawnOn(facts, today))
        return TaskStanding::Withdrawn;
    if (isAfterDue(facts, today))
        return TaskStanding::Overdue;
    return isAccepted ? TaskStanding::InProgress : TaskStanding::NotAccepted;
}

// The day that its author's calendar showed, wherever this is read.
QDate signedDay(const QDateTime& at)
{
    return at.date();
}

AssigneeState answered(const TaskFacts& facts, const AnswersOfPerson& own,
                       const std::vector<const TaskRating*>& ratings)
{
    const SignedOrigin& origin = own.newest->origin;
    AssigneeState state{.person = origin.author};
    state.isLate = isAfterDue(facts, signedDay(own.firstSigned));
    state.isAfterWithdrawal = isWithdrawnOn(facts, signedDay(origin.at));
    state.answer = origin.id;
    state.signedAt = origin.at;
    state.receivedAt = origin.receivedAt;
    state.grade = gradeOf(*own.newest, ratings);
    state.standing = state.grade ? TaskStanding::Rated : TaskStanding::Submitted;
    return state;
}

} // namespace

std::vector<AssigneeState> taskStates(const DocId& task, const TaskFacts& facts,
                                      const std::vector<UserId>& assignees, const TaskHistory& history,
                                      const QDate& today)
{
    const auto answers = answersByPerson(task, history.answers);
    const auto ratings = ratingsByAnswer(history.ratings);
    QSet<UserId> accepted;
    for (const Acknowledgement* event : countedAbout(task, history.acknowledgements))
        accepted.insert(event->origin.author);
    std::vector<AssigneeState> states;
    for (const UserId& person : assignees) {
        const auto own = answers.constFind(person);
        if (own != answers.constEnd())
            states.push_back(answered(facts, *own, ratings.value(own->newest->origin.id)));
        else
            states.push_back({person, standingWithoutAnswer(facts, accepted.contains(person), today)});
    }
    return states;
}

std::vector<Fact> factsOfTask(const std::vector<AssigneeState>& states)
{
    std::vector<Fact> facts;
    for (const AssigneeState& state : states) {
        if (!state.answer.isEmpty() && !state.isAfterWithdrawal)
            facts.push_back({u"task"_s, signedDay(state.signedAt), state.person});
    }
    return facts;
}

} // namespace shanke

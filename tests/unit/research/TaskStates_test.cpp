// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/recordFindings.h"
#include "research/TaskStates.h"
#include "support/catch.h"
#include "unit/research/ResearchFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto TaskId = "task:jy01:01JDTASK00000000000000000";
const QDate Due(2026, 11, 6);
const std::vector<UserId> Both{UserId(u"js01"_s), UserId(u"js02"_s)};

TaskFacts taskUntil(const QDate& due, const QDate& withdrawn = {})
{
    TaskFacts facts;
    facts.issued = QDate(2026, 10, 8);
    facts.due = due;
    facts.withdrawn = withdrawn;
    return facts;
}

TaskAnswer answer(const Speaker& speaker)
{
    return eventOf(TaskId, speaker, TaskAnswerSaid{u"教案和照片见附件"_s, {u"plan:js01:01JD"_s}});
}

TaskRating rating(const TaskAnswer& answer, const Speaker& speaker, AnswerGrade grade)
{
    return eventOf(qPrintable(answer.origin.id.toString()), speaker, TaskRatingSaid{grade, 90, {}});
}

AssigneeState stateOf(const TaskHistory& history, const QDate& today, const QDate& withdrawn = {})
{
    return taskStates(DocId(QString::fromUtf8(TaskId)), taskUntil(Due, withdrawn), Both, history, today)
        .front();
}

} // namespace

TEST_CASE("A task is not accepted, in progress, submitted, rated, or overdue from the day after",
          "[research]")
{
    TaskHistory history;
    CHECK(stateOf(history, Due).standing == TaskStanding::NotAccepted);
    CHECK(stateOf(history, Due.addDays(1)).standing == TaskStanding::Overdue);
    history.acknowledgements = {eventOf(TaskId, {"js01"}, AcknowledgementSaid{Acknowledged::Accepted, {}})};
    CHECK(stateOf(history, Due).standing == TaskStanding::InProgress);
    history.answers = {answer({"js01", 2, "2026-11-05T20:00:00+08:00"})};
    CHECK(stateOf(history, Due.addDays(9)).standing == TaskStanding::Submitted);
    CHECK_FALSE(stateOf(history, Due.addDays(9)).isLate);
    history.ratings = {rating(history.answers[0], {"jy01"}, AnswerGrade::Good)};
    CHECK(stateOf(history, Due).standing == TaskStanding::Rated);
    CHECK(stateOf(history, Due).grade == AnswerGrade::Good);
}

TEST_CASE("Whether an answer is in time is judged by when it was signed, not by when it came", "[research]")
{
    TaskHistory history;
    history.answers = {answer({"js01", 1, "2026-11-06T23:59:00+08:00"})};
    history.answers[0].origin.receivedAt = at("2026-11-12T10:00:00+08:00");
    CHECK_FALSE(stateOf(history, QDate(2026, 11, 13)).isLate);
    CHECK(stateOf(history, QDate(2026, 11, 13)).receivedAt == at("2026-11-12T10:00:00+08:00"));
    history.answers = {answer({"js01", 1, "2026-11-07T00:01:00+08:00"})};
    CHECK(stateOf(history, QDate(2026, 11, 13)).isLate);
    CHECK(stateOf(history, QDate(2026, 11, 13)).standing == TaskStanding::Submitted);
}

TEST_CASE("Who answered in time and wrote better later is not late, and the newer answer holds", "[research]")
{
    TaskHistory history;
    const TaskAnswer first = answer({"js01", 1, "2026-11-05T20:00:00+08:00"});
    const TaskAnswer second = answer({"js01", 4, "2026-11-08T20:00:00+08:00"});
    history.answers = {second, first};
    history.ratings = {rating(first, {"jy01"}, AnswerGrade::Improvement)};
    const AssigneeState state = stateOf(history, QDate(2026, 11, 9));
    CHECK(state.answer == second.origin.id);
    CHECK_FALSE(state.isLate);
    CHECK(state.standing == TaskStanding::Submitted);
}

TEST_CASE("An answer to a withdrawn task is kept, counts for nothing, and nobody is overdue", "[research]")
{
    const QDate withdrawn(2026, 11, 1);
    TaskHistory history;
    CHECK(stateOf(history, QDate(2026, 12, 1), withdrawn).standing == TaskStanding::Withdrawn);
    history.answers = {answer({"js01", 1, "2026-11-03T08:00:00+08:00"})};
    const AssigneeState state = stateOf(history, QDate(2026, 12, 1), withdrawn);
    CHECK(state.standing == TaskStanding::Submitted);
    CHECK(state.isAfterWithdrawal);
    CHECK(factsOfTask({state}).empty());
    CHECK(factsOfTask({stateOf(history, QDate(2026, 12, 1))}) ==
          std::vector<Fact>{{u"task"_s, QDate(2026, 11, 3), UserId(u"js01"_s)}});
}

TEST_CASE("Nobody rates an answer of their own, and of two ratings the last holds", "[research]")
{
    TaskHistory history;
    history.answers = {answer({"js01", 1, "2026-11-03T08:00:00+08:00"})};
    history.ratings = {rating(history.answers[0], {"js01", 9}, AnswerGrade::Excellent)};
    CHECK(stateOf(history, Due).standing == TaskStanding::Submitted);
    history.ratings.push_back(rating(history.answers[0], {"jy01", 5}, AnswerGrade::Good));
    history.ratings.push_back(rating(history.answers[0], {"jy01", 3}, AnswerGrade::Passing));
    CHECK(stateOf(history, Due).grade == AnswerGrade::Good);
}

TEST_CASE("A task for 2,500 people has a line each and says who has not answered", "[research]")
{
    std::vector<UserId> everybody;
    TaskHistory history;
    for (int i = 0; i < 2500; ++i) {
        const QString user = u"js%1"_s.arg(i, 4, 10, QChar(u'0'));
        everybody.push_back(UserId(user));
        if (i % 5 != 0)
            history.answers.push_back(answer({qPrintable(user), 1, "2026-11-05T20:00:00+08:00"}));
    }
    const auto states =
        taskStates(DocId(QString::fromUtf8(TaskId)), taskUntil(Due), everybody, history, QDate(2026, 11, 7));
    REQUIRE(states.size() == 2500);
    CHECK(std::count_if(states.begin(), states.end(), [](const AssigneeState& state) {
              return state.standing == TaskStanding::Overdue;
          }) == 500);
}

TEST_CASE("A task for nobody, without a day, or due before it is issued is found", "[research]")
{
    CHECK(findingsAbout(kindFixture(taskKind())).empty());
    CHECK(codesOf(findingsAbout(kindFixtureWithRows(taskKind(), u"audience"_s, {}))) ==
          QStringList{u"RC01"_s});
    const auto with = [](const QJsonObject& members) {
        return codesOf(findingsAbout(kindFixtureWith(taskKind(), u"task"_s, members)));
    };
    CHECK(with({{u"due"_s, QJsonValue()}}) == QStringList{u"RC01"_s});
    CHECK(with({{u"due"_s, u"2026-10-07"_s}}) == QStringList{u"TK01"_s});
    CHECK(with({{u"due"_s, u"2026-10-11"_s}, {u"issued"_s, QJsonValue()}}) == QStringList{u"TK01"_s});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/Fields.h"
#include "lesson/ApprovalRules.h"
#include "lesson/Vocabulary.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

Record rulesRecord(const QJsonObject& rules, const char* updated)
{
    return Record::readable(approvalRulesKind(), {{u"kind"_s, approvalRulesKind().word},
                                                  {u"schema"_s, 1},
                                                  {u"updatedAt"_s, QString::fromLatin1(updated)},
                                                  {u"rules"_s, rules}})
        .value();
}

} // namespace

TEST_CASE("A school that set nothing approves in one step, with the county's words", "[lesson][rules]")
{
    const ApprovalRules rules = ApprovalRules::of({});
    CHECK(rules.stepsAsked() == 1);
    CHECK(rules.gradeWords() == planGrades());
    // Due on Friday at five of the week before.
    CHECK(rules.dueFor(QDateTime(QDate(2026, 3, 11), QTime(8, 30))) ==
          QDateTime(QDate(2026, 3, 6), QTime(17, 0)));
}

TEST_CASE("The rules that were set last hold", "[lesson][rules]")
{
    const Record older = rulesRecord({{u"steps"_s, u"two"_s}}, "2026-02-01T08:00:00+08:00");
    const Record newer =
        rulesRecord({{u"grades"_s, QJsonArray{u"A"_s, u"B"_s}}}, "2026-02-02T08:00:00+08:00");
    for (const auto& records : {std::vector{older, newer}, std::vector{newer, older}}) {
        CHECK(ApprovalRules::of(records).stepsAsked() == 1);
        CHECK(ApprovalRules::of(records).gradeWords() == QStringList{u"A"_s, u"B"_s});
    }
    CHECK(ApprovalRules::of({older}).stepsAsked() == 2);
}

TEST_CASE("Rules with a weekday or a time that is none ask for what they can mean", "[lesson][rules]")
{
    const QDateTime lesson(QDate(2026, 3, 11), QTime(8, 30));
    ApprovalRules rules;
    for (const int weekday : {0, -1, 8, 999}) {
        rules.dueWeekday = weekday;
        CHECK(rules.dueFor(lesson) == lesson);
    }
    rules.dueWeekday = 4;
    for (const QString& time : {u"半小时"_s, u"25:00"_s, u""_s}) {
        rules.dueTime = time;
        CHECK(rules.dueFor(lesson) == QDateTime(QDate(2026, 3, 5), QTime(17, 0)));
    }
    rules.dueTime = u"9:15"_s;
    CHECK(rules.dueFor(lesson) == QDateTime(QDate(2026, 3, 5), QTime(9, 15)));
}

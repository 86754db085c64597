// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Decision.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

Decision aReturn()
{
    Decision decision = decisionOn(submissionOf(fixtureSc02()), Verdict::Returned);
    decision.reasons = {u"MISSING_SECTION"_s, u"TIME_MISMATCH"_s, u"NO_BOARD"_s};
    decision.note = u"难点没有写。"_s;
    decision.comments = {{u"fsstep06"_s, u"练习3分钟不够。"_s}, {{}, u"请龘𠮷老师看板书。"_s}};
    return decision;
}

QJsonObject written(const Decision& decision)
{
    QJsonObject json = documentOf(decision, u"decision"_s);
    json.insert(u"submission"_s, decision.submission.toString());
    return json;
}

} // namespace

TEST_CASE("A decision comes back as it was given", "[lesson][decision]")
{
    const Decision decision = aReturn();
    const QJsonObject json = written(decision);
    const Decision read = Decision::fromJson(decision.id, json).value();
    CHECK(written(read) == json);
    CHECK(read.verdict == Verdict::Returned);
    CHECK(read.reasons == decision.reasons);
    CHECK(read.comments == decision.comments);
    CHECK(read.decidedAt == decision.decidedAt);
    CHECK(read.contentHash == decision.contentHash);
    CHECK(json.value(u"verdict"_s) == u"returned"_s);
}

TEST_CASE("Every verdict has its word", "[lesson][decision]")
{
    for (const Verdict verdict :
         {Verdict::Approved, Verdict::ApprovedWithNotes, Verdict::Returned, Verdict::Withdrawn})
        CHECK(verdictFromWord(toWord(verdict)) == verdict);
    CHECK_FALSE(verdictFromWord(u"maybe"_s));
    CHECK(returnReasons().size() == 15);
}

TEST_CASE("A decision that does not say what it must is refused by the field's name", "[lesson][decision]")
{
    const QJsonObject whole = written(aReturn());
    const auto refusal = [](const QJsonObject& json) {
        const auto read = Decision::fromJson(DocId(u"decision:1"_s), json);
        return read ? QString() : read.error().detail;
    };
    CHECK(refusal(whole).isEmpty());
    for (const QString& member : {u"author"_s, u"school"_s, u"device"_s, u"submission"_s, u"contentHash"_s,
                                  u"verdict"_s, u"decidedAt"_s, u"reasons"_s}) {
        INFO(member.toStdString());
        QJsonObject json = whole;
        json.remove(member);
        CHECK(refusal(json).contains(member));
    }
    const auto with = [&](const QString& member, const QJsonValue& value) {
        QJsonObject json = whole;
        json.insert(member, value);
        return refusal(json);
    };
    CHECK(with(u"verdict"_s, u"maybe"_s).contains(u"verdict"_s));
    CHECK(with(u"reasons"_s, QJsonArray{1}).contains(u"reasons"_s));
    CHECK(with(u"comments"_s, QJsonArray{QJsonObject{{u"block"_s, u"a"_s}}}).contains(u"comments"_s));
    CHECK(with(u"comments"_s, u"好"_s).contains(u"comments"_s));
    CHECK(with(u"grade"_s, 90).contains(u"grade"_s));
    QJsonObject newer = whole;
    newer.insert(u"schema"_s, 7);
    newer.remove(u"verdict"_s);
    CHECK(Decision::fromJson(DocId(u"decision:1"_s), newer).error().kind == ErrorKind::NewerVersion);
}

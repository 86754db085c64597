// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds/allKinds.h"
#include "lesson/Submission.h"
#include "support/LessonFixtures.h"
#include "support/TermPlanFixture.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE("A submission carries the whole plan and comes back as it was laid down", "[lesson][submission]")
{
    const Submission submission = submissionOf(fixtureA());
    const QJsonObject json = documentOf(submission, u"submission"_s);
    CHECK(json.value(u"kind"_s) == u"submission"_s);
    CHECK(json.value(u"schema"_s) == 1);
    CHECK(json.value(u"submittedAt"_s) == u"2026-03-05T20:10:00+08:00"_s);
    CHECK(json.value(u"lessons"_s).toArray().at(0).toObject().value(u"class"_s) == u"一(1)班"_s);

    const Submission read = Submission::fromJson(allKinds(), submission.id, json).value();
    CHECK(documentOf(read, u"submission"_s) == json);
    CHECK(read.content == fixtureA());
    CHECK(read.plan == submission.plan);
    CHECK(read.lessons == submission.lessons);
    CHECK(read.submittedAt == submission.submittedAt);
}

TEST_CASE("A submission whose content was altered is refused", "[lesson][submission]")
{
    QJsonObject json = documentOf(submissionOf(fixtureA()), u"submission"_s);
    QJsonObject content = json.value(u"content"_s).toObject();
    content.insert(u"keyPoints"_s, QJsonArray{QJsonObject{{u"text"_s, u"换掉"_s}}});
    json.insert(u"content"_s, content);
    const auto read = Submission::fromJson(allKinds(), DocId(u"submission:1"_s), json);
    CHECK(read.error().kind == ErrorKind::InvalidInput);
    CHECK(read.error().detail.contains(u"altered"_s));
}

TEST_CASE("A submission without one of its fields, or with a wrong one, is refused by the field's name",
          "[lesson][submission]")
{
    const QJsonObject whole = documentOf(submissionOf(fixtureA()), u"submission"_s);
    for (const QString& member : {u"author"_s, u"school"_s, u"device"_s, u"plan"_s, u"planRev"_s,
                                  u"content"_s, u"contentHash"_s, u"submittedAt"_s, u"counter"_s}) {
        INFO(member.toStdString());
        QJsonObject json = whole;
        json.remove(member);
        CHECK_FALSE(Submission::fromJson(allKinds(), DocId(u"submission:1"_s), json));
        json.insert(member, QJsonArray());
        CHECK_FALSE(Submission::fromJson(allKinds(), DocId(u"submission:1"_s), json));
    }
    const auto with = [&](const QString& member, const QJsonValue& value) {
        QJsonObject json = whole;
        json.insert(member, value);
        return Submission::fromJson(allKinds(), DocId(u"submission:1"_s), json).error();
    };
    CHECK(with(u"counter"_s, 0).detail.contains(u"counter"_s));
    CHECK(with(u"counter"_s, 1.5).detail.contains(u"counter"_s));
    CHECK(with(u"submittedAt"_s, u"2026-03-05T20:10:00"_s).detail.contains(u"submittedAt"_s));
    CHECK(with(u"contentHash"_s, u"ABC"_s).detail.contains(u"contentHash"_s));
    CHECK(with(u"lessons"_s, QJsonArray{QJsonObject{{u"class"_s, u"一(1)班"_s}}}).detail.contains(u"date"_s));
    CHECK(with(u"kind"_s, u"decision"_s).kind == ErrorKind::InvalidInput);
    CHECK(with(u"schema"_s, 3).kind == ErrorKind::NewerVersion);
}

TEST_CASE("What is handed in is of any kind that is, and says so to programs of before",
          "[lesson][submission]")
{
    const Record plan = fixtureTermPlan();
    Submission submission = submissionOf(fixtureA());
    submission.plan = DocId(u"termPlan:js01:1"_s);
    submission.content = plan;
    submission.contentHash = plan.contentHash().value();
    submission.lessons = {};
    const QJsonObject json = documentOf(submission, u"submission"_s);
    CHECK(json.value(u"schema"_s) == 2);
    const auto read = Submission::fromJson(allKinds(), submission.id, json);
    REQUIRE(read);
    CHECK(read->content == plan);
    CHECK(read->content.kind().word == termPlanKind().word);
    CHECK(documentOf(*read, u"submission"_s) == json);

    const auto withContent = [&](const QString& kind, const QString& id) {
        QJsonObject changed = json;
        QJsonObject content = json.value(u"content"_s).toObject();
        content.insert(u"kind"_s, kind);
        changed.insert(u"content"_s, content);
        changed.insert(u"plan"_s, id);
        return Submission::fromJson(allKinds(), submission.id, changed).error();
    };
    INFO("a kind that nobody decides about, one that nobody knows, none, and another than its id says");
    CHECK(withContent(u"pacing"_s, u"pacing:js01:1"_s).kind == ErrorKind::InvalidInput);
    CHECK(withContent(u"submission"_s, u"submission:js01:1"_s).kind == ErrorKind::InvalidInput);
    CHECK(withContent(u"yearPlan"_s, u"yearPlan:js01:1"_s).kind == ErrorKind::NewerVersion);
    CHECK(withContent({}, u"plan:js01:1"_s).kind == ErrorKind::InvalidInput);
    CHECK(withContent(u"termPlan"_s, u"plan:js01:1"_s).kind == ErrorKind::InvalidInput);
}

TEST_CASE("What is handed in beside a plan belongs to one", "[lesson][submission]")
{
    Submission submission = submissionOf(fixtureA());
    const Record stranger = fixtureTermPlan();
    submission.belonging = {{DocId(u"termPlan:js01:1"_s), u"1-aa"_s, stranger}};
    submission.contentHash = handedInHash(submission.content, submission.belonging).value();
    const QJsonObject json = documentOf(submission, u"submission"_s);
    CHECK(Submission::fromJson(allKinds(), submission.id, json).error().kind == ErrorKind::InvalidInput);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Submission.h"
#include "support/LessonFixtures.h"
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

    const Submission read = Submission::fromJson(submission.id, json).value();
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
    const auto read = Submission::fromJson(DocId(u"submission:1"_s), json);
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
        CHECK_FALSE(Submission::fromJson(DocId(u"submission:1"_s), json));
        json.insert(member, QJsonArray());
        CHECK_FALSE(Submission::fromJson(DocId(u"submission:1"_s), json));
    }
    const auto with = [&](const QString& member, const QJsonValue& value) {
        QJsonObject json = whole;
        json.insert(member, value);
        return Submission::fromJson(DocId(u"submission:1"_s), json).error();
    };
    CHECK(with(u"counter"_s, 0).detail.contains(u"counter"_s));
    CHECK(with(u"counter"_s, 1.5).detail.contains(u"counter"_s));
    CHECK(with(u"submittedAt"_s, u"2026-03-05T20:10:00"_s).detail.contains(u"submittedAt"_s));
    CHECK(with(u"contentHash"_s, u"ABC"_s).detail.contains(u"contentHash"_s));
    CHECK(with(u"lessons"_s, QJsonArray{QJsonObject{{u"class"_s, u"一(1)班"_s}}}).detail.contains(u"date"_s));
    CHECK(with(u"kind"_s, u"decision"_s).kind == ErrorKind::InvalidInput);
    CHECK(with(u"schema"_s, 2).kind == ErrorKind::NewerVersion);
}

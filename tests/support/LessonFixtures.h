// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Decision.h"
#include "lesson/LessonPlan.h"
#include "lesson/Submission.h"

#include <QFile>
#include <QJsonDocument>

// Lessons of invented schools (domain 6) for tests, and the documents that grow from them.
namespace shanke::test {

inline QJsonObject lessonFixtureJson(const QString& name)
{
    QFile file(QStringLiteral(SHANKE_FIXTURES "/lesson/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No fixture at %ls", qUtf16Printable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

// SC01 静夜思: complete, with every section, by JS01 of 枫香寨小学.
inline LessonPlan fixtureA()
{
    return LessonPlan::fromJson(lessonFixtureJson(QStringLiteral("fixture-a"))).value();
}

// SC02 分数的初步认识, first version, by JS02: no 难点, no 板书, 37 minutes. Preflight warns, SH01 returns
// it.
inline LessonPlan fixtureSc02()
{
    return LessonPlan::fromJson(lessonFixtureJson(QStringLiteral("fixture-sc02"))).value();
}

inline QDateTime fixtureTime(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

// `plan` laid on its author's desk, Thursday 20:10, as handed in for the `counter`th time.
inline Submission submissionOf(const LessonPlan& plan, int counter = 1)
{
    const LessonHeader header = plan.header();
    return {
        .id = DocId(QStringLiteral("submission:%1-%2").arg(plan.author().toString()).arg(counter)),
        .author = plan.author(),
        .school = plan.school(),
        .device = plan.device(),
        .plan = DocId(QStringLiteral("plan:") + plan.author().toString()),
        .planRev = QStringLiteral("%1-0123456789abcdef0123456789abcdef").arg(counter),
        .content = plan,
        .contentHash = plan.contentHash().value(),
        .lessons = {{header.classes.value(0), header.plannedDate, header.slot}},
        .submittedAt = fixtureTime("2026-03-05T20:10:00+08:00").addDays(counter - 1),
        .counter = counter,
    };
}

// SH01's decision, Friday 09:05. A return needs reasons: add them.
inline Decision decisionOn(const Submission& submission, Verdict verdict, int counter = 1)
{
    return {
        .id = DocId(QStringLiteral("decision:sh01-%1").arg(counter)),
        .author = UserId(QStringLiteral("sh01")),
        .school = submission.school,
        .device = DeviceId(QStringLiteral("sh01-office")),
        .submission = submission.id,
        .contentHash = submission.contentHash,
        .verdict = verdict,
        .grade = verdict == Verdict::Approved ? QStringLiteral("优") : QString(),
        .reasons = {},
        .note = QStringLiteral("学情写得实, 写字时间偏紧"),
        .comments = {},
        .decidedAt = fixtureTime("2026-03-06T09:05:00+08:00").addSecs(60 * (counter - 1)),
        .counter = counter,
        .judgement = Judgement::good(),
    };
}

// As it stands in a document: with what the head of every event says.
template <typename Event>
QJsonObject documentOf(const Event& event, const QString& kind)
{
    QJsonObject json = event.toJson();
    json.insert(QStringLiteral("kind"), kind);
    json.insert(QStringLiteral("author"), event.author.toString());
    json.insert(QStringLiteral("school"), event.school.toString());
    json.insert(QStringLiteral("device"), event.device.toString());
    json.insert(QStringLiteral("n"), event.counter);
    return json;
}

} // namespace shanke::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/TeachingStep.h"

#include "base/Words.h"
#include "lesson/InlineMarkup.h"
#include "lesson/JsonMembers.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<LessonStage, 3> Stages({{
    {LessonStage::Before, "BEFORE"_L1},
    {LessonStage::In, "IN"_L1},
    {LessonStage::After, "AFTER"_L1},
}});

constexpr Words<StepKind, 8> Kinds({{
    {StepKind::PreviewCheck, "PREVIEW_CHECK"_L1},
    {StepKind::LeadIn, "LEAD_IN"_L1},
    {StepKind::New, "NEW"_L1},
    {StepKind::Consolidate, "CONSOLIDATE"_L1},
    {StepKind::Quiz, "QUIZ"_L1},
    {StepKind::Extend, "EXTEND"_L1},
    {StepKind::Summary, "SUMMARY"_L1},
    {StepKind::Homework, "HOMEWORK"_L1},
}});

} // namespace

QString toWord(LessonStage stage)
{
    return Stages.word(stage);
}

QString toWord(StepKind kind)
{
    return Kinds.word(kind);
}

LessonStage lessonStageFromWord(const QString& word)
{
    return Stages.value(word).value_or(LessonStage::In);
}

StepKind stepKindFromWord(const QString& word)
{
    return Kinds.value(word).value_or(StepKind::New);
}

TeachingStep TeachingStep::fromJson(const QJsonObject& json)
{
    TeachingStep step;
    step.id = json.value(u"id"_s).toString();
    step.stage = lessonStageFromWord(json.value(u"stage"_s).toString());
    step.kind = stepKindFromWord(json.value(u"kind"_s).toString());
    step.title = json.value(u"title"_s).toString();
    step.teacherActivity = json.value(u"teacherActivity"_s).toString();
    step.studentActivity = json.value(u"studentActivity"_s).toString();
    step.intent = json.value(u"intent"_s).toString();
    if (const QJsonValue minutes = json.value(u"minutes"_s); minutes.isDouble())
        step.minutes = minutes.toInt();
    step.unreadMinutes = json.value(u"minutesText"_s).toString();
    step.media = json.value(u"media"_s).toString();
    step.individualNote = json.value(u"individualNote"_s).toString();
    step.gradeLane = json.value(u"gradeLane"_s).toString();
    step.more = membersBeside(json, {u"id"_s, u"title"_s, u"teacherActivity"_s, u"studentActivity"_s,
                                     u"intent"_s, u"minutes"_s, u"minutesText"_s, u"media"_s,
                                     u"individualNote"_s, u"gradeLane"_s});
    keepUnknownWord(step.more, u"stage"_s, Stages);
    keepUnknownWord(step.more, u"kind"_s, Kinds);
    return step;
}

QJsonObject TeachingStep::toJson() const
{
    QJsonObject json = more;
    putText(json, u"id"_s, id);
    putWord(json, u"stage"_s, Stages, stage, LessonStage::In);
    putWord(json, u"kind"_s, Kinds, kind, StepKind::New);
    putText(json, u"title"_s, title);
    putText(json, u"teacherActivity"_s, teacherActivity);
    putText(json, u"studentActivity"_s, studentActivity);
    putText(json, u"intent"_s, intent);
    if (minutes)
        json.insert(u"minutes"_s, *minutes);
    putText(json, u"minutesText"_s, unreadMinutes);
    putText(json, u"media"_s, media);
    putText(json, u"individualNote"_s, individualNote);
    putText(json, u"gradeLane"_s, gradeLane);
    return json;
}

bool TeachingStep::isBlank() const
{
    const QStringList texts{title, teacherActivity, studentActivity, intent, media, individualNote};
    return !minutes && unreadMinutes.isEmpty() && std::all_of(texts.begin(), texts.end(), &saysNothing);
}

} // namespace shanke

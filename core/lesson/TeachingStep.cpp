// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/TeachingStep.h"

#include "base/Words.h"
#include "lesson/InlineMarkup.h"
#include "lesson/Vocabulary.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<LessonStage, 3> Stages({{
    {LessonStage::Before, "BEFORE"_L1, QT_TRANSLATE_NOOP("Kinds", "Before class")},
    {LessonStage::In, "IN"_L1, QT_TRANSLATE_NOOP("Kinds", "In class")},
    {LessonStage::After, "AFTER"_L1, QT_TRANSLATE_NOOP("Kinds", "After class")},
}});

constexpr Words<StepKind, 8> Kinds({{
    {StepKind::PreviewCheck, "PREVIEW_CHECK"_L1, QT_TRANSLATE_NOOP("Kinds", "Preview check")},
    {StepKind::LeadIn, "LEAD_IN"_L1, QT_TRANSLATE_NOOP("Kinds", "Lead-in")},
    {StepKind::New, "NEW"_L1, QT_TRANSLATE_NOOP("Kinds", "New content")},
    {StepKind::Consolidate, "CONSOLIDATE"_L1, QT_TRANSLATE_NOOP("Kinds", "Consolidation")},
    {StepKind::Quiz, "QUIZ"_L1, QT_TRANSLATE_NOOP("Kinds", "Quiz in class")},
    {StepKind::Extend, "EXTEND"_L1, QT_TRANSLATE_NOOP("Kinds", "Extension")},
    {StepKind::Summary, "SUMMARY"_L1, QT_TRANSLATE_NOOP("Kinds", "Summary")},
    {StepKind::Homework, "HOMEWORK"_L1, QT_TRANSLATE_NOOP("Kinds", "Setting homework")},
}});

const Choices& laneModes()
{
    static const Choices choices{
        {u"DIRECT"_s, QT_TRANSLATE_NOOP("Kinds", "Taught directly")},
        {u"INDEPENDENT"_s, QT_TRANSLATE_NOOP("Kinds", "Independent work")},
    };
    return choices;
}

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

const Fields<TeachingStep>& TeachingStep::fields()
{
    using S = TeachingStep;
    static const Fields<TeachingStep> fields{
        bindId(&S::id),
        bindChoice("stage"_L1, &S::stage, Stages, QT_TRANSLATE_NOOP("Kinds", "Before, in or after class")),
        bindChoice("kind"_L1, &S::kind, Kinds, QT_TRANSLATE_NOOP("Kinds", "Kind of step")),
        bindMarkup("title"_L1, &S::title, QT_TRANSLATE_NOOP("Kinds", "Title")),
        bindMarkup("teacherActivity"_L1, &S::teacherActivity,
                   QT_TRANSLATE_NOOP("Kinds", "Teacher's activity")),
        bindMarkup("studentActivity"_L1, &S::studentActivity, QT_TRANSLATE_NOOP("Kinds", "Pupils' activity")),
        bindMarkup("intent"_L1, &S::intent, QT_TRANSLATE_NOOP("Kinds", "Intent")),
        bind("minutes"_L1, &S::minutes, QT_TRANSLATE_NOOP("Kinds", "Minutes")),
        bind("minutesText"_L1, &S::unreadMinutes, QT_TRANSLATE_NOOP("Kinds", "Minutes")),
        bindMarkup("media"_L1, &S::media, QT_TRANSLATE_NOOP("Kinds", "Materials")),
        bindMarkup("individualNote"_L1, &S::individualNote, QT_TRANSLATE_NOOP("Kinds", "Individual note"))
            .seenBy(Reader::Reviewers),
        bindKey("gradeLane"_L1, &S::gradeLane, QT_TRANSLATE_NOOP("Kinds", "Grade"), gradeChoices()),
        bindKey("laneMode"_L1, &S::laneMode, QT_TRANSLATE_NOOP("Kinds", "How the grade works"), laneModes()),
    };
    return fields;
}

TeachingStep TeachingStep::fromJson(const QJsonObject& json)
{
    TeachingStep step = fields().read(json);
    step.more = fields().beside(json);
    return step;
}

QJsonObject TeachingStep::toJson() const
{
    return fields().write(*this, more);
}

bool TeachingStep::isBlank() const
{
    const QStringList texts{title, teacherActivity, studentActivity, intent, media, individualNote};
    return !minutes && unreadMinutes.isEmpty() && std::all_of(texts.begin(), texts.end(), &saysNothing);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace shanke {

enum class LessonStage { Before, In, After }; // 课前, 课中, 课后

enum class StepKind { PreviewCheck, LeadIn, New, Consolidate, Quiz, Extend, Summary, Homework };

// One row of the teaching process (domain 1.2). Its number is its place in the list. The text fields are
// inline markup with line breaks. `id` is a block id: review comments attach to it.
struct TeachingStep
{
    QString id;
    LessonStage stage = LessonStage::In;
    StepKind kind = StepKind::New;
    QString title;
    QString teacherActivity;
    QString studentActivity;
    QString intent;
    std::optional<int> minutes; // empty in a draft, and always for steps outside class
    QString unreadMinutes;      // what was typed for them and is no number
    QString media;
    QString individualNote; // 个性化修改
    QString gradeLane;      // a grade key in a multi-grade class; empty: for all who are there
    QString laneMode;       // of a lane: "DIRECT" 直接教学, "INDEPENDENT" 自动作业, or not said
    QJsonObject more;       // members and words this program does not know or cannot read

    static const Fields<TeachingStep>& fields();
    static TeachingStep fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    // A row nobody has written in, whatever its kind.
    bool isBlank() const;

    friend bool operator==(const TeachingStep&, const TeachingStep&) = default;
};

// "BEFORE", "LEAD_IN"...: the words in documents. Unknown words read as In and New; a step keeps them until a
// person chooses another.
QString toWord(LessonStage stage);
QString toWord(StepKind kind);
LessonStage lessonStageFromWord(const QString& word);
StepKind stepKindFromWord(const QString& word);

} // namespace shanke

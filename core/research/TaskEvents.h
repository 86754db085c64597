// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/Acknowledgement.h"
#include "research/Task.h"

namespace shanke {

// The answer of one person to a task, with what it shows.
struct TaskAnswerSaid
{
    QString text;          // inline markup
    QStringList documents; // ids of one's own documents

    static const Fields<TaskAnswerSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;
};

enum class AnswerGrade { Excellent, Good, Passing, Improvement }; // 优 良 合格 待提高

// What somebody thinks of an answer.
struct TaskRatingSaid
{
    AnswerGrade grade = AnswerGrade::Passing;
    std::optional<int> points; // 0 to 100
    QString note;

    static const Fields<TaskRatingSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;
};

using TaskAnswer = ResearchEvent<TaskAnswerSaid>;
using TaskRating = ResearchEvent<TaskRatingSaid>;

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/TaskEvents.h"

#include "base/Words.h"
#include "research/eventKind.h"
#include "research/researchPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<AnswerGrade, 4> AnswerGrades({{
    {AnswerGrade::Excellent, "excellent"_L1, QT_TRANSLATE_NOOP("Kinds", "Excellent")},
    {AnswerGrade::Good, "good"_L1, QT_TRANSLATE_NOOP("Kinds", "Good")},
    {AnswerGrade::Passing, "passing"_L1, QT_TRANSLATE_NOOP("Kinds", "Passing")},
    {AnswerGrade::Improvement, "improvement"_L1, QT_TRANSLATE_NOOP("Kinds", "To be improved")},
}});

} // namespace

const Fields<TaskAnswerSaid>& TaskAnswerSaid::fields()
{
    using A = TaskAnswerSaid;
    static const Fields<TaskAnswerSaid> fields{
        bindMarkup("text"_L1, &A::text, QT_TRANSLATE_NOOP("Kinds", "Text")),
        bind("documents"_L1, &A::documents, QT_TRANSLATE_NOOP("Kinds", "Documents that show it")),
    };
    return fields;
}

const KindDescription& TaskAnswerSaid::kind()
{
    static const KindDescription kind = [] {
        KindDescription answer =
            eventKind<TaskAnswerSaid>(u"taskAnswer"_s, QT_TRANSLATE_NOOP("Kinds", "Answer to a task"));
        answer.places.push_back(filesPlace());
        return answer;
    }();
    return kind;
}

const QStringList& TaskAnswerSaid::aboutKinds()
{
    static const QStringList kinds{taskKind().word};
    return kinds;
}

QString TaskAnswerSaid::fault(const DocId&) const
{
    const bool namesNone = std::any_of(documents.begin(), documents.end(),
                                       [](const QString& id) { return kindWordOf(DocId(id)).isEmpty(); });
    return namesNone ? u"one of its documents is none"_s : QString();
}

const Fields<TaskRatingSaid>& TaskRatingSaid::fields()
{
    using R = TaskRatingSaid;
    static const Fields<TaskRatingSaid> fields{
        bindChoice("grade"_L1, &R::grade, AnswerGrades, QT_TRANSLATE_NOOP("Kinds", "Rating")),
        bind("points"_L1, &R::points, QT_TRANSLATE_NOOP("Kinds", "Points")),
        bind("note"_L1, &R::note, QT_TRANSLATE_NOOP("Kinds", "Note")),
    };
    return fields;
}

const KindDescription& TaskRatingSaid::kind()
{
    static const KindDescription kind =
        eventKind<TaskRatingSaid>(u"taskRating"_s, QT_TRANSLATE_NOOP("Kinds", "Rating of an answer"),
                                  saidByResearchOr(Writers::Leaders));
    return kind;
}

const QStringList& TaskRatingSaid::aboutKinds()
{
    static const QStringList kinds{TaskAnswerSaid::kind().word};
    return kinds;
}

QString TaskRatingSaid::fault(const DocId&) const
{
    const int given = points.value_or(0);
    return given < 0 || given > 100 ? u"points are 0 to 100"_s : QString();
}

} // namespace shanke

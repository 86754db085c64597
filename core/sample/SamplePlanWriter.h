// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/StudyGuide.h"
#include "sample/SamplePhrases.h"
#include "sample/SampleRandom.h"

#include <QJsonObject>

namespace shanke {

// Writes one plan of the sample school: picks sentences of the genre, fills in the lesson, the class and the
// number of pupils, and shares the minutes of the period among the steps. Lives for one plan; keeps
// references to the header and the random source.
class SamplePlanWriter
{
public:
    SamplePlanWriter(const SamplePhrases& phrases, const LessonHeader& header, int pupils,
                     SampleRandom& random);

    // Every section but reflection and individual notes.
    LessonPlan write(const RecordOrigin& origin, const QDateTime& now);
    // None for a subject that does without, or whose genre has none.
    std::optional<StudyGuide> guideFor(const LessonPlan& plan, const DocId& id, const RecordOrigin& origin,
                                       const QDateTime& now);
    Blocks learnerAnalysis();
    Blocks reflection();
    Blocks lines(const QStringList& texts); // a block each

private:
    QString filled(QString text) const;
    std::vector<GuideItem> guideItems(GuidePart part);
    Blocks paragraph(const QString& member);
    Blocks board();
    std::vector<Objective> objectives();
    std::vector<TeachingStep> steps();
    TeachingStep step(const QJsonObject& pattern);
    QStringList sentences(const QJsonObject& pattern, const QString& member, int common);
    void shareMinutes(const QJsonArray& patterns, std::vector<TeachingStep>& steps);
    std::vector<Homework> homework();
    Homework homeworkOf(HomeworkTier tier, const QString& text);

    const SamplePhrases& m_phrases;
    QJsonObject m_genre;
    const LessonHeader& m_header;
    int m_pupils;
    SampleRandom& m_random;
};

} // namespace shanke

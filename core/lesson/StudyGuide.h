// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/GuideItem.h"
#include "lesson/LessonPlan.h"

namespace shanke {

enum class GuidePart {
    PreStudy, // 预习案, before class
    Inquiry,  // 探究案, in class
    Practice, // 训练案, after class
};

// The key of the part's place: "preStudy".
QString toWord(GuidePart part);

// Whether pupils may see the answers of a study guide.
struct AnswerRelease
{
    bool areReleased = false;
    QJsonObject more{}; // members this program does not know or cannot read

    static const Fields<AnswerRelease>& fields();
    static AnswerRelease fromJson(const QJsonObject& json);
    // `more` is all that it is laid over.
    QJsonObject toJson(const QJsonObject& onto = {}) const;

    friend bool operator==(const AnswerRelease&, const AnswerRelease&) = default;
};

// A study guide (导学案): what pupils work through before, in and after a lesson, made beside its plan.
class StudyGuide : public Record
{
public:
    // A record of kind "guide".
    explicit StudyGuide(Record record);
    // For a plan: its lesson, objectives and key points are taken over.
    static StudyGuide forPlan(const LessonPlan& plan, const DocId& planId, const RecordOrigin& origin,
                              const QDateTime& now);
    static Result<StudyGuide> fromJson(const QJsonObject& json);

    DocId plan() const; // empty: made for none
    void setPlan(const DocId& id);
    LessonHeader header() const;
    void setHeader(const LessonHeader& header);
    std::vector<GuideItem> part(GuidePart part) const;
    void setPart(GuidePart part, const std::vector<GuideItem>& items);
    Blocks goals() const;
    // Pupils may see the answers.
    bool areAnswersReleased() const;
    void setAnswersReleased(bool released);
};

const KindDescription& guideKind();

// SG01 made for no plan, SG02 no learning goals, SG03 a part with nothing to do, SG04 a choice with fewer
// than two options or a table without a head, SG05 a picture whose file is not there. In order of code.
std::vector<Finding> checkGuide(const StudyGuide& guide);

} // namespace shanke

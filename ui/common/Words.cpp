// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Words.h"

#include <span>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

struct Word
{
    const char* key;
    const char* text;
};

constexpr Word subjectWords[]{
    {"yuwen", QT_TRANSLATE_NOOP("Words", "Chinese")},
    {"shuxue", QT_TRANSLATE_NOOP("Words", "Mathematics")},
    {"yingyu", QT_TRANSLATE_NOOP("Words", "English")},
    {"daofa", QT_TRANSLATE_NOOP("Words", "Morality and law")},
    {"kexue", QT_TRANSLATE_NOOP("Words", "Science")},
    {"wuli", QT_TRANSLATE_NOOP("Words", "Physics")},
    {"huaxue", QT_TRANSLATE_NOOP("Words", "Chemistry")},
    {"shengwu", QT_TRANSLATE_NOOP("Words", "Biology")},
    {"lishi", QT_TRANSLATE_NOOP("Words", "History")},
    {"dili", QT_TRANSLATE_NOOP("Words", "Geography")},
    {"tiyu", QT_TRANSLATE_NOOP("Words", "Physical education")},
    {"yinyue", QT_TRANSLATE_NOOP("Words", "Music")},
    {"meishu", QT_TRANSLATE_NOOP("Words", "Art")},
    {"xxkj", QT_TRANSLATE_NOOP("Words", "Information technology")},
    {"laodong", QT_TRANSLATE_NOOP("Words", "Labour")},
    {"zonghe", QT_TRANSLATE_NOOP("Words", "Integrated practice")},
    {"shufa", QT_TRANSLATE_NOOP("Words", "Calligraphy")},
    {"xinli", QT_TRANSLATE_NOOP("Words", "Mental health")},
    {"banhui", QT_TRANSLATE_NOOP("Words", "Class meeting")},
    {"difang", QT_TRANSLATE_NOOP("Words", "Local course")},
    {"xiaoben", QT_TRANSLATE_NOOP("Words", "School-based course")},
};

constexpr Word gradeWords[]{
    {"K1", QT_TRANSLATE_NOOP("Words", "Kindergarten junior class")},
    {"K2", QT_TRANSLATE_NOOP("Words", "Kindergarten middle class")},
    {"K3", QT_TRANSLATE_NOOP("Words", "Kindergarten senior class")},
    {"P1", QT_TRANSLATE_NOOP("Words", "Grade 1")},
    {"P2", QT_TRANSLATE_NOOP("Words", "Grade 2")},
    {"P3", QT_TRANSLATE_NOOP("Words", "Grade 3")},
    {"P4", QT_TRANSLATE_NOOP("Words", "Grade 4")},
    {"P5", QT_TRANSLATE_NOOP("Words", "Grade 5")},
    {"P6", QT_TRANSLATE_NOOP("Words", "Grade 6")},
    {"J1", QT_TRANSLATE_NOOP("Words", "Grade 7")},
    {"J2", QT_TRANSLATE_NOOP("Words", "Grade 8")},
    {"J3", QT_TRANSLATE_NOOP("Words", "Grade 9")},
    {"S1", QT_TRANSLATE_NOOP("Words", "Senior grade 1")},
    {"S2", QT_TRANSLATE_NOOP("Words", "Senior grade 2")},
    {"S3", QT_TRANSLATE_NOOP("Words", "Senior grade 3")},
};

constexpr Word volumeWords[]{
    {"A", QT_TRANSLATE_NOOP("Words", "Volume 1")},
    {"B", QT_TRANSLATE_NOOP("Words", "Volume 2")},
    {"Y", QT_TRANSLATE_NOOP("Words", "Single volume")},
};

constexpr Word editionWords[]{
    {"TB", QT_TRANSLATE_NOOP("Words", "National unified edition")},
    {"RJ", QT_TRANSLATE_NOOP("Words", "People's Education edition")},
    {"BSD", QT_TRANSLATE_NOOP("Words", "Beijing Normal University edition")},
    {"SJ", QT_TRANSLATE_NOOP("Words", "Jiangsu Education edition")},
    {"JK", QT_TRANSLATE_NOOP("Words", "Educational Science edition")},
    {"WY", QT_TRANSLATE_NOOP("Words", "Foreign Language Teaching edition")},
    {"RY", QT_TRANSLATE_NOOP("Words", "People's Music edition")},
    {"RM", QT_TRANSLATE_NOOP("Words", "People's Fine Arts edition")},
    {"XJ", QT_TRANSLATE_NOOP("Words", "Hunan Education edition")},
    {"DF", QT_TRANSLATE_NOOP("Words", "Local textbook")},
    {"XB", QT_TRANSLATE_NOOP("Words", "School-based, no textbook")},
    {"ZN", QT_TRANSLATE_NOOP("Words", "Own lesson, no textbook")},
};

constexpr Word lessonTypeWords[]{
    {"NEW", QT_TRANSLATE_NOOP("Words", "New content")},
    {"PRACTICE", QT_TRANSLATE_NOOP("Words", "Practice lesson")},
    {"REVIEW", QT_TRANSLATE_NOOP("Words", "Revision lesson")},
    {"PAPER_REVIEW", QT_TRANSLATE_NOOP("Words", "Paper review")},
    {"EXPERIMENT", QT_TRANSLATE_NOOP("Words", "Experiment")},
    {"COMPOSITION", QT_TRANSLATE_NOOP("Words", "Composition")},
    {"ORAL", QT_TRANSLATE_NOOP("Words", "Speaking lesson")},
    {"COMPREHENSIVE", QT_TRANSLATE_NOOP("Words", "Integrated practice lesson")},
    {"ACTIVITY", QT_TRANSLATE_NOOP("Words", "Activity lesson")},
};

constexpr Word reasonWords[]{
    {"MISSING_SECTION", QT_TRANSLATE_NOOP("Words", "A section is missing")},
    {"NO_BOARD", QT_TRANSLATE_NOOP("Words", "No board design")},
    {"NO_REFLECTION", QT_TRANSLATE_NOOP("Words", "No reflection")},
    {"PERIODS_SHORT", QT_TRANSLATE_NOOP("Words", "Too few periods")},
    {"NO_SECOND_PREP", QT_TRANSLATE_NOOP("Words", "Study guide without second preparation")},
    {"VAGUE_GOALS", QT_TRANSLATE_NOOP("Words", "Objectives are vague")},
    {"NO_INDIVIDUAL", QT_TRANSLATE_NOOP("Words", "Nothing individual, copied as it was")},
    {"BEHIND_PACE", QT_TRANSLATE_NOOP("Words", "Does not match the pacing schedule")},
    {"TIME_MISMATCH", QT_TRANSLATE_NOOP("Words", "Minutes are badly divided")},
    {"HOMEWORK_OVER", QT_TRANSLATE_NOOP("Words", "Too much homework")},
    {"COVER_FORMAT", QT_TRANSLATE_NOOP("Words", "Cover or format is wrong")},
    {"ATTACH_BROKEN", QT_TRANSLATE_NOOP("Words", "An attachment does not open")},
    {"CONTENT_ERROR", QT_TRANSLATE_NOOP("Words", "The content has an error")},
    {"IDEOLOGY", QT_TRANSLATE_NOOP("Words", "Question of orientation")},
    {"OTHER", QT_TRANSLATE_NOOP("Words", "Other")},
};

QString wordFor(std::span<const Word> words, const QString& key)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const Word& word) { return key == QLatin1StringView(word.key); });
    return found == words.end() ? key : QCoreApplication::translate("Words", found->text);
}

} // namespace

QString Words::subject(const QString& key)
{
    return wordFor(subjectWords, key);
}

QString Words::grade(const QString& key)
{
    return wordFor(gradeWords, key);
}

QString Words::volume(const QString& key)
{
    return wordFor(volumeWords, key);
}

QString Words::edition(const QString& key)
{
    return wordFor(editionWords, key);
}

QString Words::lessonType(const QString& key)
{
    return wordFor(lessonTypeWords, key);
}

QString Words::returnReason(const QString& code)
{
    return wordFor(reasonWords, code);
}

QString Words::stage(LessonStage stage)
{
    switch (stage) {
    case LessonStage::Before:
        return tr("Before class");
    case LessonStage::In:
        return tr("In class");
    case LessonStage::After:
        return tr("After class");
    }
    Q_UNREACHABLE();
}

QString Words::stepKind(StepKind kind)
{
    switch (kind) {
    case StepKind::PreviewCheck:
        return tr("Preview check");
    case StepKind::LeadIn:
        return tr("Lead-in");
    case StepKind::New:
        return tr("New content");
    case StepKind::Consolidate:
        return tr("Consolidation");
    case StepKind::Quiz:
        return tr("Quiz in class");
    case StepKind::Extend:
        return tr("Extension");
    case StepKind::Summary:
        return tr("Summary");
    case StepKind::Homework:
        return tr("Homework");
    }
    Q_UNREACHABLE();
}

QString Words::homeworkTier(HomeworkTier tier)
{
    switch (tier) {
    case HomeworkTier::Basic:
        return tr("Basic");
    case HomeworkTier::Advanced:
        return tr("Advanced");
    case HomeworkTier::Extended:
        return tr("Extended");
    }
    Q_UNREACHABLE();
}

QString Words::status(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
        return tr("Draft");
    case PlanStatus::Submitted:
        return tr("Waiting for review");
    case PlanStatus::Returned:
        return tr("Returned");
    case PlanStatus::Resubmitted:
        return tr("Submitted again");
    case PlanStatus::Approved:
        return tr("Approved");
    case PlanStatus::ApprovedWithNotes:
        return tr("Approved with notes");
    case PlanStatus::Withdrawn:
        return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString Words::status(const PlanState& state)
{
    return state.changedSinceApproval ? tr("%1, changed since").arg(status(state.status))
                                      : status(state.status);
}

QString Words::delivery(Delivery delivery)
{
    switch (delivery) {
    case Delivery::OnlyHere:
        return tr("Only on this PC");
    case Delivery::WaitingForNetwork:
        return tr("Waiting for network");
    case Delivery::TakenAlong:
        return tr("Taken along");
    case Delivery::Sending:
        return tr("Sending");
    case Delivery::AtSchool:
        return tr("At the school");
    case Delivery::AtCounty:
        return tr("At the county");
    case Delivery::NotHere:
        return tr("Not here yet");
    case Delivery::Refused:
        return tr("Refused");
    }
    Q_UNREACHABLE();
}

QString Words::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved:
        return tr("Approved");
    case Verdict::ApprovedWithNotes:
        return tr("Approved with notes");
    case Verdict::Returned:
        return tr("Returned");
    case Verdict::Withdrawn:
        return tr("Decision withdrawn");
    }
    Q_UNREACHABLE();
}

QString Words::conflict()
{
    return tr("Two versions");
}

QString Words::newer()
{
    return tr("Newer version");
}

QString Words::unsaved()
{
    return tr("Being written");
}

QString Words::notPrepared()
{
    return tr("Not prepared");
}

QString Words::lesson(const LessonHeader& header)
{
    QStringList parts;
    const auto add = [&](const QString& part) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    };
    add(subject(header.subject));
    //: grade and volume of a textbook, as "Grade 1 Volume 2"
    add(tr("%1 %2").arg(grade(header.grade), volume(header.volume)));
    if (header.unitNo > 0)
        add(tr("Unit %1").arg(header.unitNo));
    if (!header.lessonNo.isEmpty())
        add(tr("Lesson %1").arg(header.lessonNo));
    if (header.periodNo > 0)
        add(tr("Period %1 of %2").arg(header.periodNo).arg(std::max(header.periodNo, header.periodCount)));
    return parts.join(u" · "_s);
}

QString Words::title(const LessonHeader& header)
{
    return header.title.trimmed().isEmpty() ? tr("Plan without a title") : header.title;
}

QString Words::week(int teachingWeek)
{
    return tr("Week %1").arg(teachingWeek);
}

} // namespace shanke

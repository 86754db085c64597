// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/InspectionRegister.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRemarks = 5; // in a cell
const QString FormReason = u"COVER_FORMAT"_s;

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

FigureItem itemOf(const UserId& teacher, const HandedInPlan& plan)
{
    return {teacher, plan.submission, plan.title, {}, plan.submittedAt};
}

bool hasReason(const HandedInPlan& plan, const QString& reason)
{
    return std::any_of(plan.decisions.begin(), plan.decisions.end(), [&](const Decision& decision) {
        return std::find(decision.reasons.begin(), decision.reasons.end(), reason) != decision.reasons.end();
    });
}

void countGrade(InspectionRow& row, const QString& grade)
{
    if (grade.isEmpty())
        return;
    for (auto& [word, count] : row.grades) {
        if (word == grade) {
            ++count;
            return;
        }
    }
    row.grades.append({grade, 1});
}

void tellDecisions(InspectionRow& row, const HandedInPlan& plan)
{
    for (const Decision& decision : plan.decisions) {
        if (decision.verdict == Verdict::Withdrawn)
            continue;
        const bool isReturned = decision.verdict == Verdict::Returned;
        if (!isReturned && row.strong.size() < MostRemarks)
            addOnce(row.strong, decision.note.simplified());
        for (const QString& reason : decision.reasons)
            addOnce(row.weak, reason);
        addOnce(row.reviewers, decision.author.toString());
        if (!decision.inPlace.isEmpty())
            addOnce(row.inPlaceOf[decision.author.toString()], decision.inPlaceOf().toString());
        row.reviewedOn = std::max(row.reviewedOn, decision.decidedAt.date());
    }
    if (!plan.decisions.empty())
        countGrade(row, plan.decisions.front().grade);
}

void tellLessons(InspectionRow& row, const TeacherWork& work)
{
    for (const StandingLesson& lesson : standingLessons(work)) {
        const FigureItem item = lesson.item(row.teacher);
        addOnce(row.classes, lesson.due.lesson.className);
        row.due.push_back(item);
        if (lesson.plan)
            row.prepared.push_back(item);
    }
}

void tellPlan(InspectionRow& row, const RegisterDays& days, const HandedInPlan& plan)
{
    bool isOfTheseDays = false;
    for (const PlannedLesson& lesson : plan.lessons) {
        isOfTheseDays = isOfTheseDays || days.contains(lesson.date);
        if (lesson.date > days.to && plan.submittedAt.date() <= days.to)
            row.ahead.push_back(
                {row.teacher, plan.submission, plan.title, DueLesson{lesson, {}, {}, {}}, plan.submittedAt});
    }
    if (!isOfTheseDays)
        return;
    if (plan.hasReflection)
        row.reflections.push_back(itemOf(row.teacher, plan));
    if (plan.isIndividual)
        row.individual.push_back(itemOf(row.teacher, plan));
    if (hasReason(plan, FormReason))
        row.format.push_back(itemOf(row.teacher, plan));
    tellDecisions(row, plan);
}

} // namespace

std::vector<InspectionRow> inspectionRegister(const RegisterDays& days, const std::vector<TeacherWork>& work)
{
    std::vector<InspectionRow> rows;
    for (const TeacherWork& teacher : work) {
        InspectionRow row;
        row.teacher = teacher.who.user;
        row.name = teacher.who.name;
        row.isHere = teacher.isHere;
        row.subjects = teacher.who.subjects;
        tellLessons(row, teacher);
        for (const HandedInPlan& plan : teacher.plans)
            tellPlan(row, days, plan);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace shanke

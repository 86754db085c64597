// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/TrainingNeed.h"

namespace shanke {

namespace {

// The absence that a day lies in; null: none.
const Absence* absenceOn(const QDate& day, const std::vector<const Absence*>& absences)
{
    for (const Absence* absence : absences) {
        if (absence->said.from <= day && day <= absence->said.to)
            return absence;
    }
    return nullptr;
}

// The absences that every due lesson lies in; empty: one lies in none.
std::vector<DocId> coveringAbsences(const TeacherWork& work)
{
    const auto absences = absencesOf(work.who.user, work.absences);
    std::vector<DocId> covering;
    for (const DueLesson& due : work.due) {
        const Absence* absence = absenceOn(due.lesson.date, absences);
        if (!absence)
            return {};
        if (std::find(covering.begin(), covering.end(), absence->origin.id) == covering.end())
            covering.push_back(absence->origin.id);
    }
    return covering;
}

TrainingLine lineOf(const TeacherWork& work)
{
    TrainingLine line{work.who.user,  work.who.name, WorkShown::Nothing, int(work.due.size()), {},
                      work.lastSigned};
    if (work.due.empty()) {
        line.shown = WorkShown::NothingDue;
    } else if (!work.signedThen.empty()) {
        line.shown = WorkShown::Something;
        line.behind = work.signedThen;
    } else if (line.behind = coveringAbsences(work); !line.behind.empty()) {
        line.shown = WorkShown::Absent;
    } else if (!work.isHere) {
        line.shown = WorkShown::Unknown;
    }
    return line;
}

} // namespace

std::vector<TrainingLine> trainingNeed(const std::vector<TeacherWork>& work)
{
    std::vector<TrainingLine> lines;
    for (const TeacherWork& teacher : work)
        lines.push_back(lineOf(teacher));
    std::stable_sort(lines.begin(), lines.end(), [](const TrainingLine& a, const TrainingLine& b) {
        return (a.shown == WorkShown::Nothing) > (b.shown == WorkShown::Nothing);
    });
    return lines;
}

} // namespace shanke

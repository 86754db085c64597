// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/InboxHours.h"

#include "workspace/lessons/DaysOff.h"

namespace shanke {

namespace {

const MovedClass* moveOf(const PlannedLesson& lesson, const std::vector<MovedClass>& moves)
{
    const auto found = std::find_if(moves.begin(), moves.end(),
                                    [&](const MovedClass& each) { return each.said.lesson() == lesson; });
    return found == moves.end() ? nullptr : &*found;
}

} // namespace

Result<InboxHours> InboxHours::of(const ReadView& view)
{
    SHANKE_LET(SubmissionReader desks, SubmissionReader::of(view));
    SHANKE_LET(SchoolTime time, schoolTimeOf(view.databases, view.account.school));
    SHANKE_LET(auto daysOff, daysOffOf(desks.catalogue(), view.account.school));
    SHANKE_LET(ClassMoves moves, ClassMoves::of(desks.catalogue()));
    return InboxHours(std::move(desks), ClassTimes(std::move(time), std::move(daysOff)), std::move(moves),
                      view.now);
}

Result<> InboxHours::tell(InboxItem& item, const SubmissionEntry& entry) const
{
    const std::vector<MovedClass> moves = m_moves.of(entry.author, entry.plan);
    if (!moves.empty())
        return tellMoved(item, entry, moves);
    if (const auto hour = m_times.hourOf({entry.lessonDate, entry.lessonSlot}, entry.header)) {
        item.classTime = m_times.startOf(*hour);
        item.slot = hour->slot;
    }
    return {};
}

// The first of its lessons that is held, wherever that is now. What was moved and has no hour is not waited
// for.
Result<> InboxHours::tellMoved(InboxItem& item, const SubmissionEntry& entry,
                               const std::vector<MovedClass>& moves) const
{
    SHANKE_LET(const QJsonObject json, m_desks.documentAt(entry.place));
    std::optional<ClassHour> first;
    for (const PlannedLesson& lesson : handedInLessons(json)) {
        const MovedClass* move = moveOf(lesson, moves);
        if (move && !item.movedFrom) {
            item.movedFrom = m_times.startOf({lesson.date, lesson.slot});
            SHANKE_LET(const bool wasHeard, wasHeardBefore(m_desks.catalogue(), *move, *item.movedFrom, {}));
            item.isMovedLate = !wasHeard && *item.movedFrom <= m_now;
        }
        const auto held = move ? move->said.instead() : lesson;
        LessonHeader ofClass = entry.header;
        ofClass.classes = {lesson.className};
        const auto hour = held ? m_times.hourOf({held->date, held->slot}, ofClass) : std::nullopt;
        if (hour && (!first || *hour < *first))
            first = hour;
    }
    if (first) {
        item.classTime = m_times.startOf(*first);
        item.slot = first->slot;
    }
    return {};
}

} // namespace shanke

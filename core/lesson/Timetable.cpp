// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Timetable.h"

#include "kind/MemberReader.h"
#include "lesson/schoolKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSlots = 99;

PeriodDef readPeriod(MemberReader& in)
{
    return {
        .no = in.number(u"no"_s, 0, MostSlots),
        .name = in.text(u"name"_s),
        .start = in.clockTime(u"start"_s),
        .end = in.clockTime(u"end"_s),
    };
}

TimetableEntry readEntry(MemberReader& in)
{
    return {
        .weekday = in.number(u"weekday"_s, 1, 7),
        .slot = in.number(u"slot"_s, 0, MostSlots),
        .teacher = UserId(in.text(u"teacher"_s)),
        .className = in.text(u"class"_s),
        .grade = in.text(u"grade"_s),
        .subject = in.text(u"subject"_s),
    };
}

QJsonObject toJson(const PeriodDef& period)
{
    return {
        {u"no"_s, period.no},
        {u"name"_s, period.name},
        {u"start"_s, period.start.toString(u"HH:mm"_s)},
        {u"end"_s, period.end.toString(u"HH:mm"_s)},
    };
}

QJsonObject toJson(const TimetableEntry& entry)
{
    return {
        {u"weekday"_s, entry.weekday}, {u"slot"_s, entry.slot},   {u"teacher"_s, entry.teacher.toString()},
        {u"class"_s, entry.className}, {u"grade"_s, entry.grade}, {u"subject"_s, entry.subject},
    };
}

template <typename Item>
QJsonArray listOf(const std::vector<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

Result<Timetable> Timetable::fromJson(const QJsonObject& json)
{
    MemberReader in(json, u"timetable"_s);
    in.expectKind(timetableKind().word);
    Timetable timetable{
        .validFrom = in.date(u"validFrom"_s),
        .validTo = in.date(u"validTo"_s),
        .termStart = in.date(u"termStart"_s),
        .periods = {},
        .entries = {},
        .skipped = 0,
    };
    SHANKE_TRY(in.check());
    timetable.periods = in.readable<PeriodDef>(u"periods"_s, timetable.skipped, &readPeriod);
    timetable.entries = in.readable<TimetableEntry>(u"entries"_s, timetable.skipped, &readEntry);
    return timetable;
}

QJsonObject Timetable::toJson() const
{
    return {
        {u"kind"_s, timetableKind().word},
        {u"schema"_s, timetableKind().schema},
        {u"validFrom"_s, validFrom.toString(Qt::ISODate)},
        {u"validTo"_s, validTo.toString(Qt::ISODate)},
        {u"termStart"_s, termStart.toString(Qt::ISODate)},
        {u"periods"_s, listOf(periods)},
        {u"entries"_s, listOf(entries)},
    };
}

std::vector<TimetableEntry> Timetable::lessonsOf(const UserId& teacher, const QDate& day) const
{
    std::vector<TimetableEntry> lessons;
    if (day < validFrom || day > validTo)
        return lessons;
    for (const TimetableEntry& entry : entries) {
        if (entry.teacher == teacher && entry.weekday == day.dayOfWeek())
            lessons.push_back(entry);
    }
    std::stable_sort(lessons.begin(), lessons.end(),
                     [](const TimetableEntry& a, const TimetableEntry& b) { return a.slot < b.slot; });
    return lessons;
}

int Timetable::teachingWeek(const QDate& day) const
{
    if (day < termStart || day > validTo)
        return 0;
    return static_cast<int>(termStart.daysTo(day) / 7) + 1;
}

std::optional<PeriodDef> Timetable::period(int no) const
{
    const auto period = std::find_if(periods.begin(), periods.end(),
                                     [no](const PeriodDef& candidate) { return candidate.no == no; });
    return period == periods.end() ? std::nullopt : std::optional(*period);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Timetable.h"

#include "kind/MemberReader.h"
#include "lesson/lessonWeeks.h"
#include "lesson/schoolKinds.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSlots = 99;
const QString TermPlace = u"term"_s;

// A period may have no times yet.
QTime timeOrNone(MemberReader& in, const QString& key)
{
    return in.textOrEmpty(key).isEmpty() ? QTime() : in.clockTime(key);
}

PeriodDef readPeriod(MemberReader& in)
{
    return {
        .no = in.number(u"no"_s, 0, MostSlots),
        .name = in.text(u"name"_s),
        .start = timeOrNone(in, u"start"_s),
        .end = timeOrNone(in, u"end"_s),
    };
}

// Nobody may be named yet for a lesson, and nothing be taught on a single day.
TimetableEntry readEntry(MemberReader& in)
{
    TimetableEntry entry{
        .weekday = in.number(u"weekday"_s, 1, 7),
        .slot = in.number(u"slot"_s, 0, MostSlots),
        .teacher = UserId(in.textOrEmpty(u"teacher"_s)),
        .className = in.text(u"class"_s),
        .grade = in.textOrEmpty(u"grade"_s),
        .subject = in.textOrEmpty(u"subject"_s),
        .day = QDate::fromString(in.textOrEmpty(u"day"_s), Qt::ISODate),
        .id = in.textOrEmpty(u"id"_s),
    };
    const QString weeks = in.textOrEmpty(u"weeks"_s);
    const auto known = lessonWeeksOf(weeks);
    if (!weeks.isEmpty() && !known)
        in.refuse(u"weeks"_s, u"is no turn of weeks that is known here"_s);
    entry.weeks = known.value_or(LessonWeeks::Every);
    return entry;
}

QJsonObject toJson(const PeriodDef& period)
{
    return {
        {u"id"_s, u"p%1"_s.arg(period.no)},
        {u"no"_s, period.no},
        {u"name"_s, period.name},
        {u"start"_s, period.start.toString(u"HH:mm"_s)},
        {u"end"_s, period.end.toString(u"HH:mm"_s)},
    };
}

// The cell of the week that it stands in, so that a timetable which is made anew changes the cells that
// differ.
QString cellOf(const TimetableEntry& entry)
{
    const QString when =
        entry.day.isValid() ? entry.day.toString(Qt::ISODate) : QString::number(entry.weekday);
    return QStringList{when, QString::number(entry.slot), entry.className, toWord(entry.weeks)}.join(u'-');
}

QString freeId(const TimetableEntry& entry, QSet<QString>& taken)
{
    const QString wanted = entry.id.isEmpty() ? cellOf(entry) : entry.id;
    QString id = wanted;
    for (int copy = 2; taken.contains(id); ++copy)
        id = wanted + u'-' + QString::number(copy);
    taken.insert(id);
    return id;
}

QJsonObject toJson(const TimetableEntry& entry, QSet<QString>& taken)
{
    QJsonObject json{
        {u"id"_s, freeId(entry, taken)}, {u"weekday"_s, entry.weekday},
        {u"slot"_s, entry.slot},         {u"teacher"_s, entry.teacher.toString()},
        {u"class"_s, entry.className},   {u"grade"_s, entry.grade},
        {u"subject"_s, entry.subject},
    };
    if (entry.weeks != LessonWeeks::Every)
        json.insert(u"weeks"_s, toWord(entry.weeks));
    if (entry.day.isValid())
        json.insert(u"day"_s, entry.day.toString(Qt::ISODate));
    return json;
}

bool isIn(LessonWeeks weeks, int week)
{
    return weeks == LessonWeeks::Every || (week % 2 == 1) == (weeks == LessonWeeks::Odd);
}

} // namespace

const Words<LessonWeeks, 3>& lessonWeeks()
{
    static constexpr Words<LessonWeeks, 3> words({{
        {LessonWeeks::Every, "every"_L1, QT_TRANSLATE_NOOP("Kinds", "Every week")},
        {LessonWeeks::Odd, "odd"_L1, QT_TRANSLATE_NOOP("Kinds", "Odd weeks")},
        {LessonWeeks::Even, "even"_L1, QT_TRANSLATE_NOOP("Kinds", "Even weeks")},
    }});
    return words;
}

QString toWord(LessonWeeks weeks)
{
    return lessonWeeks().word(weeks);
}

std::optional<LessonWeeks> lessonWeeksOf(const QString& word)
{
    return lessonWeeks().value(word);
}

Result<Timetable> Timetable::fromJson(const QJsonObject& json)
{
    MemberReader in(json, u"timetable"_s);
    in.expectKind(timetableKind().word);
    const QJsonObject said = in.objectOrEmpty(TermPlace);
    MemberReader term(said.isEmpty() ? json : said, u"timetable.term"_s);
    Timetable timetable{
        .title = term.textOrEmpty(u"title"_s),
        .validFrom = term.date(u"validFrom"_s),
        .validTo = term.date(u"validTo"_s),
        .termStart = term.date(u"termStart"_s),
        .periods = {},
        .entries = {},
        .skipped = 0,
    };
    SHANKE_TRY(in.check());
    SHANKE_TRY(term.check());
    timetable.periods = in.readable<PeriodDef>(u"periods"_s, timetable.skipped, &readPeriod);
    timetable.entries = in.readable<TimetableEntry>(u"entries"_s, timetable.skipped, &readEntry);
    return timetable;
}

QJsonObject Timetable::toJson() const
{
    QJsonArray days;
    for (const PeriodDef& period : periods)
        days.append(shanke::toJson(period));
    QSet<QString> taken;
    QJsonArray lessons;
    for (const TimetableEntry& entry : entries)
        lessons.append(shanke::toJson(entry, taken));
    QJsonObject term{
        {u"validFrom"_s, validFrom.toString(Qt::ISODate)},
        {u"validTo"_s, validTo.toString(Qt::ISODate)},
        {u"termStart"_s, termStart.toString(Qt::ISODate)},
    };
    if (!title.isEmpty())
        term.insert(u"title"_s, title);
    return {
        {u"kind"_s, timetableKind().word},
        {u"schema"_s, timetableKind().schema},
        {TermPlace, term},
        {u"periods"_s, days},
        {u"entries"_s, lessons},
    };
}

bool Timetable::isUsualOn(const TimetableEntry& entry, const QDate& day, int weekday) const
{
    return day >= validFrom && day <= validTo && !entry.day.isValid() && entry.weekday == weekday &&
           isIn(entry.weeks, teachingWeek(day));
}

std::vector<TimetableEntry> Timetable::lessonsOn(const QDate& day, int weekday) const
{
    std::vector<TimetableEntry> lessons;
    if (day < validFrom || day > validTo)
        return lessons;
    QSet<std::pair<QString, int>> replaced;
    for (const TimetableEntry& entry : entries) {
        if (entry.day == day)
            replaced.insert({entry.className, entry.slot});
    }
    for (const TimetableEntry& entry : entries) {
        const bool isUsual =
            isUsualOn(entry, day, weekday) && !replaced.contains({entry.className, entry.slot});
        const bool isOfThatDay = entry.day == day && !entry.subject.isEmpty();
        if (isUsual || isOfThatDay)
            lessons.push_back(entry);
    }
    std::stable_sort(lessons.begin(), lessons.end(),
                     [](const TimetableEntry& a, const TimetableEntry& b) { return a.slot < b.slot; });
    return lessons;
}

std::vector<TimetableEntry> Timetable::lessonsOf(const UserId& teacher, const QDate& day) const
{
    std::vector<TimetableEntry> lessons = lessonsOn(day, day.dayOfWeek());
    std::erase_if(lessons, [&](const TimetableEntry& entry) { return entry.teacher != teacher; });
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

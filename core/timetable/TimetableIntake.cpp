// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/TimetableIntake.h"

#include "exchange/headerWords.h"
#include "timetable/LessonCell.h"
#include "timetable/timetableWords.h"

namespace shanke {

namespace {

// Where the first with this key stands; `next` when it is the first.
std::pair<size_t, bool> firstOf(QHash<QString, size_t>& places, const QString& key, size_t next)
{
    const auto found = places.constFind(key);
    if (found != places.constEnd())
        return {*found, false};
    places.insert(key, next);
    return {next, true};
}

} // namespace

TimetableIntake::TimetableIntake(const TimetableNames& names) : m_names(names)
{
    for (const StaffMember& member : names.roster.staff) {
        m_accounts[member.name].append(member.user);
        if (member.name != member.user.toString())
            m_accounts[member.user.toString()].append(member.user);
    }
    if (names.isPrivate && m_accounts.value(names.myName).size() < 2)
        m_accounts[names.myName] = {UserId()};
    if (names.isPrivate)
        m_accounts[names.me.toString()] = {UserId()};
}

std::optional<PeriodDef> TimetableIntake::period(const QString& text)
{
    std::vector<PeriodDef> known = m_names.periods;
    known.insert(known.end(), m_reading.periods.begin(), m_reading.periods.end());
    const auto found = periodIn(text, known);
    const bool isKnown = found && std::any_of(known.begin(), known.end(), [&](const PeriodDef& period) {
                             return period.no == found->no;
                         });
    if (found && !isKnown)
        m_reading.periods.push_back(*found);
    return found;
}

void TimetableIntake::take(const LessonFrame& frame, const Cell& cell, const CellSpot& spot)
{
    if (cell.kind == Cell::Kind::IdentityNumber)
        return remark(TimetableOddity::IdentityNumber, spot, {});
    const LessonCell read = LessonCell::of(cell.text);
    if (read.isFree)
        return;
    if (read.lessons.empty())
        return remark(TimetableOddity::UnknownSubject, spot, cell.text);
    for (const LessonCell::Lesson& lesson : read.lessons) {
        LessonFrame own = frame;
        own.written = cell.text;
        own.weeks = lesson.weeks == LessonWeeks::Every ? frame.weeks : lesson.weeks;
        own.className = lesson.className.isEmpty() ? frame.className : lesson.className;
        own.teacher = lesson.teachers.isEmpty() ? frame.teacher : lesson.teachers.first();
        add(own, lesson.subject, spot);
    }
    for (const QString& other : read.others)
        remark(TimetableOddity::UnknownSubject, spot, other);
}

void TimetableIntake::take(const LessonFrame& frame, const QString& subject, const CellSpot& spot)
{
    const QString key = subjectOf(subject);
    if (key.isEmpty() && !subject.isEmpty())
        return remark(TimetableOddity::UnknownSubject, spot, subject);
    if (key.isEmpty() && !frame.day.isValid())
        return;
    add(frame, key, spot);
}

void TimetableIntake::add(const LessonFrame& frame, const QString& subject, const CellSpot& spot)
{
    if (frame.className.isEmpty())
        return remark(TimetableOddity::NoClass, spot, frame.written);
    if (m_names.isPrivate && frame.teacher.isEmpty() && !m_isOwn && !subject.isEmpty())
        return remark(TimetableOddity::NoTeacher, spot, frame.written);
    const auto grade = gradeIn(frame.className);
    m_reading.entries.push_back({.weekday = frame.weekday,
                                 .slot = frame.slot,
                                 .teacher = teacherOf(frame.teacher, spot),
                                 .className = frame.className,
                                 .grade = grade ? grade->key : QString(),
                                 .subject = subject,
                                 .weeks = frame.weeks,
                                 .day = frame.day});
}

// A name that is nobody's here is kept: it says whose lesson it is, to whoever reads it.
UserId TimetableIntake::teacherOf(const QString& name, const CellSpot& spot)
{
    if (name.isEmpty())
        return m_isOwn && !m_names.isPrivate ? m_names.me : UserId();
    const QList<UserId> accounts = m_accounts.value(name);
    if (accounts.size() == 1)
        return accounts.first();
    if (!m_names.roster.staff.empty())
        remark(accounts.isEmpty() ? TimetableOddity::UnknownTeacher : TimetableOddity::TwoTeachers, spot,
               name);
    return UserId(name);
}

void TimetableIntake::remark(TimetableOddity oddity, const CellSpot& spot, const QString& text)
{
    m_reading.remarks.push_back({.oddity = oddity,
                                 .sheet = spot.sheet,
                                 .row = spot.row,
                                 .column = spot.column < 0 ? QString() : columnName(spot.column),
                                 .text = text});
}

// A lesson that stands on the sheets of the class, of the teacher and of the school is one.
TimetableReading TimetableIntake::finish() &&
{
    std::vector<TimetableEntry> entries;
    QHash<QString, size_t> places;
    for (TimetableEntry& entry : m_reading.entries) {
        const QStringList cell{QString::number(entry.weekday),
                               QString::number(entry.slot),
                               entry.className,
                               entry.subject,
                               toWord(entry.weeks),
                               entry.day.toString()};
        const auto [place, isNew] = firstOf(places, cell.join(u'|'), entries.size());
        if (isNew)
            entries.push_back(std::move(entry));
        else if (entries[place].teacher.isEmpty())
            entries[place].teacher = entry.teacher;
        else if (!entry.teacher.isEmpty() && entry.teacher != entries[place].teacher)
            entries.push_back(std::move(entry));
    }
    m_reading.entries = std::move(entries);
    return std::move(m_reading);
}

QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + int((rest - 1) % 26)));
    return name;
}

} // namespace shanke

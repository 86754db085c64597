// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/TimetableSheet.h"

#include "timetable/timetableWords.h"

#include <QRegularExpression>
#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t RowsOfATitle = 4;
constexpr qsizetype FewestDays = 3;
constexpr qsizetype FewestClasses = 2;

// The column of a list by what its heading says.
QString columnKey(const QString& heading)
{
    static const std::pair<QString, QRegularExpression> columns[]{
        {u"class"_s, QRegularExpression(u"^(班级|班别|班)$|^class$"_s)},
        {u"day"_s, QRegularExpression(u"^(日期)|^date$"_s)},
        {u"weekday"_s, QRegularExpression(u"^(星期|周几|星期几)$|^(week)?day$"_s)},
        {u"weeks"_s, QRegularExpression(u"单双周|weeks$"_s)},
        {u"period"_s, QRegularExpression(u"^(节次|节|课节|第几节)$|^period$"_s)},
        {u"subject"_s, QRegularExpression(u"^(学科|科目|课程)(名称)?$|^subject$"_s)},
        {u"teacher"_s, QRegularExpression(u"教师|老师|^teacher$"_s)},
    };
    for (const auto& [key, shape] : columns) {
        if (shape.match(heading.simplified().toLower().remove(u' ')).hasMatch())
            return key;
    }
    return {};
}

QString firstText(const TableRow& row)
{
    for (const Cell& cell : row.cells) {
        if (!cell.text.isEmpty())
            return cell.text;
    }
    return {};
}

} // namespace

bool TimetableSheet::read()
{
    using Form = size_t (TimetableSheet::*)(size_t);
    constexpr Form forms[]{&TimetableSheet::readList, &TimetableSheet::readSchool, &TimetableSheet::readWeek,
                           &TimetableSheet::readClassesAcross};
    bool isTimetable = false;
    for (size_t row = 0; row < m_rows.size();) {
        size_t next = row;
        for (const Form form : forms) {
            next = (this->*form)(row);
            if (next > row)
                break;
        }
        isTimetable = isTimetable || next > row;
        row = std::max(next, row + 1);
    }
    return isTimetable;
}

std::vector<TimetableSheet::DayColumn> TimetableSheet::daysIn(size_t row) const
{
    std::vector<DayColumn> days;
    const QList<Cell>& cells = m_rows[row].cells;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (const auto day = weekdayIn(cells[column].text))
            days.push_back({column, *day});
    }
    QSet<int> distinct;
    for (const DayColumn& day : days)
        distinct.insert(day.weekday);
    return distinct.size() >= FewestDays ? days : std::vector<DayColumn>();
}

// The columns of a day with the periods that stand below it. Where a table of text has the day only above
// its first period, it holds until the next.
std::vector<TimetableSheet::DayColumn> TimetableSheet::periodsBelow(size_t row, std::vector<DayColumn> days)
{
    if (row + 1 >= m_rows.size() || days.empty())
        return {};
    std::vector<DayColumn> columns;
    const TableRow& below = m_rows[row + 1];
    size_t day = 0;
    for (qsizetype column = days.front().column; column < below.cells.size(); ++column) {
        while (day + 1 < days.size() && days[day + 1].column <= column)
            ++day;
        if (const auto period = periodIn(below.cell(column).text, {})) {
            const auto named = m_intake.period(below.cell(column).text);
            columns.push_back({column, days[day].weekday, named});
        }
    }
    return columns.size() > size_t(FewestDays) ? columns : std::vector<DayColumn>();
}

size_t TimetableSheet::readSchool(size_t row)
{
    const std::vector<DayColumn> columns = periodsBelow(row, daysIn(row));
    if (columns.empty())
        return row;
    m_intake.takeOwn(false);
    size_t next = row + 2;
    for (; next < m_rows.size() && daysIn(next).empty(); ++next) {
        const TableRow& line = m_rows[next];
        std::optional<ClassWord> word;
        for (qsizetype column = 0; column < columns.front().column && !word; ++column)
            word = classIn(line.cell(column).text);
        if (!word) {
            if (const QString text = firstText(line); !text.isEmpty())
                m_intake.remark(TimetableOddity::NoClass, spot(line, -1), text);
            continue;
        }
        for (const DayColumn& column : columns)
            m_intake.take({.weekday = column.weekday, .slot = column.period->no, .className = word->name},
                          line.cell(column.column), spot(line, column.column));
    }
    return next;
}

// Two blocks of a day may both begin with 1: those of the afternoon go on behind the morning's.
std::optional<PeriodDef> TimetableSheet::periodOfRow(const TableRow& row, qsizetype end, int& offset,
                                                     int& last)
{
    for (qsizetype column = end - 1; column >= 0; --column) {
        const QString text = row.cell(column).text;
        const auto plain = periodIn(text, {});
        if (!plain)
            continue;
        const bool isNumbered = plain->name.startsWith(u'第');
        if (isNumbered && plain->no + offset <= last)
            offset = last;
        last = isNumbered ? plain->no + offset : last;
        return m_intake.period(isNumbered && offset > 0 ? u"第%1节"_s.arg(plain->no + offset) : text);
    }
    return std::nullopt;
}

size_t TimetableSheet::readWeek(size_t row)
{
    const std::vector<DayColumn> days = daysIn(row);
    if (days.empty())
        return row;
    const Owner owner = ownerAbove(row);
    m_intake.takeOwn(owner.className.isEmpty() && owner.teacher.isEmpty());
    int offset = 0;
    int last = 0;
    size_t next = row + 1;
    for (; next < m_rows.size() && daysIn(next).empty(); ++next) {
        const TableRow& line = m_rows[next];
        const auto period = periodOfRow(line, days.front().column, offset, last);
        const QString head = firstText(line);
        if (!period && (isBreak(head) || ownerIn(head).className != QString() || line.cells.size() < 2))
            continue;
        if (!period) {
            const bool hasLessons = std::any_of(days.begin(), days.end(), [&](const DayColumn& day) {
                return !line.cell(day.column).text.isEmpty();
            });
            if (hasLessons)
                m_intake.remark(TimetableOddity::UnknownPeriod, spot(line, -1), head);
            continue;
        }
        for (const DayColumn& day : days)
            m_intake.take({.weekday = day.weekday,
                           .slot = period->no,
                           .className = owner.className,
                           .teacher = owner.teacher},
                          line.cell(day.column), spot(line, day.column));
    }
    return next;
}

// Classes across, and each row a period of a day: the day stands before its first period, or in each.
size_t TimetableSheet::readClassesAcross(size_t row)
{
    std::vector<std::pair<qsizetype, QString>> classes;
    const QList<Cell>& cells = m_rows[row].cells;
    for (qsizetype column = 1; column < cells.size(); ++column) {
        if (const auto word = classIn(cells[column].text))
            classes.push_back({column, word->name});
    }
    if (qsizetype(classes.size()) < FewestClasses || classes.front().second == classes.back().second)
        return row;
    m_intake.takeOwn(false);
    int weekday = 0;
    int offset = 0;
    int last = 0;
    size_t next = row + 1;
    for (; next < m_rows.size(); ++next) {
        const TableRow& line = m_rows[next];
        for (qsizetype column = 0; column < classes.front().first; ++column) {
            if (const auto day = weekdayIn(line.cell(column).text); day && *day != weekday) {
                weekday = *day;
                offset = last = 0;
            }
        }
        const auto period = periodOfRow(line, classes.front().first, offset, last);
        if (weekday == 0 || !period) {
            if (!isBreak(firstText(line)))
                m_intake.remark(weekday == 0 ? TimetableOddity::UnknownDay : TimetableOddity::UnknownPeriod,
                                spot(line, -1), firstText(line));
            continue;
        }
        for (const auto& [column, name] : classes)
            m_intake.take({.weekday = weekday, .slot = period->no, .className = name}, line.cell(column),
                          spot(line, column));
    }
    return weekday > 0 ? next : row;
}

TimetableSheet::Owner TimetableSheet::ownerIn(const QString& text) const
{
    static const QRegularExpression teacher(
        u"(?:教师|老师|姓名)\\s*[:：]\\s*(\\S+)|^\\s*(\\S{2,4}?)\\s*(?:老师|教师)?的?(?:课程表|课表|任课表)"_s);
    if (const auto word = classIn(text))
        return {word->name, {}};
    const QRegularExpressionMatch hit = teacher.match(text);
    const QString name = hit.captured(1).isEmpty() ? hit.captured(2) : hit.captured(1);
    return {{}, m_intake.isColleague(name) || !hit.captured(1).isEmpty() ? name : QString()};
}

// The nearest title above the days, else the name of the sheet.
TimetableSheet::Owner TimetableSheet::ownerAbove(size_t row) const
{
    for (const Cell& cell : m_rows[row].cells) {
        const Owner owner = ownerIn(cell.text);
        if (!owner.className.isEmpty())
            return owner;
    }
    for (size_t back = 1; back <= std::min(row, RowsOfATitle); ++back) {
        for (const Cell& cell : m_rows[row - back].cells) {
            const Owner owner = ownerIn(cell.text);
            if (!owner.className.isEmpty() || !owner.teacher.isEmpty())
                return owner;
        }
    }
    const Owner owner = ownerIn(m_name);
    return owner.className.isEmpty() && m_intake.isColleague(m_name) ? Owner{{}, m_name} : owner;
}

size_t TimetableSheet::readList(size_t row)
{
    QHash<QString, qsizetype> columns;
    const QList<Cell>& cells = m_rows[row].cells;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString key = columnKey(cells[column].text);
        if (!key.isEmpty() && !columns.contains(key))
            columns.insert(key, column);
    }
    const bool hasDay = columns.contains(u"weekday"_s) || columns.contains(u"day"_s);
    if (!hasDay || !columns.contains(u"period"_s) || !columns.contains(u"subject"_s))
        return row;
    m_intake.takeOwn(m_intake.isPrivate() && !columns.contains(u"teacher"_s));
    for (size_t next = row + 1; next < m_rows.size(); ++next)
        readListRow(m_rows[next], columns);
    return m_rows.size();
}

void TimetableSheet::readListRow(const TableRow& row, const QHash<QString, qsizetype>& columns)
{
    const auto text = [&](const QString& key) {
        return columns.contains(key) ? row.cell(columns.value(key)).text : QString();
    };
    const auto odd = [&](TimetableOddity oddity, const QString& key) {
        m_intake.remark(oddity, spot(row, columns.value(key, -1)), text(key));
    };
    const QDate day = QDate::fromString(text(u"day"_s), Qt::ISODate);
    const auto weekday =
        day.isValid() ? std::optional(day.dayOfWeek()) : weekdayUnderHeading(text(u"weekday"_s));
    if (!weekday || (!text(u"day"_s).isEmpty() && !day.isValid()))
        return odd(TimetableOddity::UnknownDay, text(u"day"_s).isEmpty() ? u"weekday"_s : u"day"_s);
    const auto period = m_intake.period(text(u"period"_s));
    if (!period)
        return odd(TimetableOddity::UnknownPeriod, u"period"_s);
    const QString weeks = text(u"weeks"_s);
    const auto turn = weeks.isEmpty() ? std::optional(LessonWeeks::Every) : weeksIn(weeks);
    if (!turn)
        return odd(TimetableOddity::UnknownWeeks, u"weeks"_s);
    const auto word = classIn(text(u"class"_s));
    m_intake.take({.weekday = *weekday,
                   .slot = period->no,
                   .className = word ? word->name : text(u"class"_s),
                   .teacher = text(u"teacher"_s),
                   .weeks = *turn,
                   .day = day,
                   .written = text(u"subject"_s)},
                  text(u"subject"_s), spot(row, columns.value(u"subject"_s)));
}

} // namespace shanke

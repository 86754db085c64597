// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/timetableTables.h"

#include "lesson/Vocabulary.h"

#include <QCoreApplication>
#include <QMap>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfSchool = 5;

SheetLabel inTable(const char* source)
{
    return {source, "Table"};
}

// Writes the cells of one timetable. Lives as long as one call.
class TimetableCells
{
public:
    TimetableCells(const Timetable& timetable, const Roster& roster, const SheetLanguage& language)
        : m_timetable(timetable), m_roster(roster), m_language(language)
    {
        for (const TimetableEntry& entry : timetable.entries) {
            m_days = std::max(m_days, entry.weekday);
            if (!entry.day.isValid())
                m_cells[{entry.className, entry.weekday, entry.slot}].push_back(&entry);
            if (!m_classes.contains(entry.className))
                m_classes.append(entry.className);
        }
    }

    TableSheet wholeSchool() const
    {
        TableSheet sheet{text("Whole school"), {QString()}, {{text("Class")}}};
        for (int day = 1; day <= m_days; ++day) {
            for (const PeriodDef& period : periods()) {
                sheet.headings.append(weekday(day));
                sheet.rows.front().append(nameOf(period));
            }
        }
        for (const QString& name : m_classes) {
            QStringList row{name};
            for (int day = 1; day <= m_days; ++day) {
                for (const PeriodDef& period : periods())
                    row.append(cell(name, day, period.no));
            }
            sheet.rows.append(row);
        }
        return sheet;
    }

    TableSheet weekOf(const QString& className) const
    {
        TableSheet sheet{className, {text("Period")}, {}};
        for (int day = 1; day <= m_days; ++day)
            sheet.headings.append(weekday(day));
        for (const PeriodDef& period : periods()) {
            QStringList row{nameOf(period)};
            for (int day = 1; day <= m_days; ++day)
                row.append(cell(className, day, period.no));
            sheet.rows.append(row);
        }
        return sheet;
    }

    TableSheet list() const
    {
        TableSheet sheet{text("Lessons"),
                         {text("Class"), text("Weekday"), text("Period"), text("Subject"), text("Teacher"),
                          text("Odd or even weeks"), text("Date")},
                         {}};
        for (const TimetableEntry& entry : m_timetable.entries)
            sheet.rows.append({entry.className, weekday(entry.weekday), periodName(entry.slot),
                               subject(entry), teacher(entry),
                               entry.weeks == LessonWeeks::Every ? QString() : weeks(entry.weeks),
                               entry.day.isValid() ? entry.day.toString(Qt::ISODate) : QString()});
        return sheet;
    }

    const QStringList& classes() const { return m_classes; }

private:
    QString text(const char* source) const { return m_language.text(inTable(source)); }

    QString weekday(int day) const
    {
        static const char* const names[]{
            QT_TRANSLATE_NOOP("Table", "Monday"),    QT_TRANSLATE_NOOP("Table", "Tuesday"),
            QT_TRANSLATE_NOOP("Table", "Wednesday"), QT_TRANSLATE_NOOP("Table", "Thursday"),
            QT_TRANSLATE_NOOP("Table", "Friday"),    QT_TRANSLATE_NOOP("Table", "Saturday"),
            QT_TRANSLATE_NOOP("Table", "Sunday"),
        };
        return text(names[day - 1]);
    }

    QString weeks(LessonWeeks turn) const
    {
        return turn == LessonWeeks::Odd ? text(QT_TRANSLATE_NOOP("Table", "odd"))
                                        : text(QT_TRANSLATE_NOOP("Table", "even"));
    }

    std::vector<PeriodDef> periods() const
    {
        std::vector<PeriodDef> periods = m_timetable.periods;
        for (const TimetableEntry& entry : m_timetable.entries) {
            if (std::none_of(periods.begin(), periods.end(),
                             [&](const PeriodDef& period) { return period.no == entry.slot; }))
                periods.push_back({entry.slot, {}, {}, {}});
        }
        std::sort(periods.begin(), periods.end(),
                  [](const PeriodDef& a, const PeriodDef& b) { return a.no < b.no; });
        return periods;
    }

    static QString nameOf(const PeriodDef& period)
    {
        return period.name.isEmpty() ? QString::number(period.no) : period.name;
    }
    QString periodName(int slot) const
    {
        return nameOf(m_timetable.period(slot).value_or(PeriodDef{slot, {}, {}, {}}));
    }

    QString subject(const TimetableEntry& entry) const
    {
        for (const ChoiceDescription& choice : subjectChoices()) {
            if (choice.word == entry.subject)
                return m_language.text({choice.label});
        }
        return entry.subject;
    }

    QString teacher(const TimetableEntry& entry) const
    {
        const auto member = m_roster.find(entry.teacher);
        return member ? member->name : entry.teacher.toString();
    }

    QString cell(const QString& className, int day, int slot) const
    {
        QStringList lessons;
        for (const TimetableEntry* entry : m_cells.value({className, day, slot})) {
            QStringList parts{subject(*entry), teacher(*entry)};
            if (entry->weeks != LessonWeeks::Every)
                parts.insert(1, u'(' + weeks(entry->weeks) + u')');
            parts.removeAll(QString());
            lessons.append(parts.join(u' '));
        }
        return lessons.join(u" / "_s);
    }

    const Timetable& m_timetable;
    const Roster& m_roster;
    const SheetLanguage& m_language;
    int m_days = DaysOfSchool;
    QStringList m_classes; // in order of the entries
    QMap<std::tuple<QString, int, int>, std::vector<const TimetableEntry*>> m_cells;
};

QString quoted(QString text)
{
    static const QString formulas = u"=+-@"_s;
    if (!text.isEmpty() && formulas.contains(text.at(0)))
        text.prepend(u'\'');
    const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n');
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

void addLine(QByteArray& bytes, const QStringList& cells)
{
    QStringList line;
    for (const QString& cell : cells)
        line.append(quoted(cell));
    bytes += line.join(u',').toUtf8() + "\r\n";
}

} // namespace

std::vector<TableSheet> timetableTables(const Timetable& timetable, const Roster& roster,
                                        const SheetLanguage& language)
{
    const TimetableCells cells(timetable, roster, language);
    std::vector<TableSheet> sheets{cells.wholeSchool()};
    for (const QString& name : cells.classes())
        sheets.push_back(cells.weekOf(name));
    sheets.push_back(cells.list());
    return sheets;
}

TableSheet timetableList(const Timetable& timetable, const Roster& roster, const SheetLanguage& language)
{
    return TimetableCells(timetable, roster, language).list();
}

QByteArray csvOf(const TableSheet& sheet)
{
    QByteArray bytes("\xEF\xBB\xBF");
    addLine(bytes, sheet.headings);
    for (const QStringList& row : sheet.rows)
        addLine(bytes, row);
    return bytes;
}

} // namespace shanke

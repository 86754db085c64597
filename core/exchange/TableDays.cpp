// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of days and weeks.
#include "exchange/TableFlow.h"
#include "exchange/pacingRowsOf.h"
#include "lesson/planKinds.h"

#include <algorithm>
#include <limits>

namespace shanke {

using namespace Qt::StringLiterals;

// Three days or more in a row, and labels of plans below.
bool TableFlow::isWeekHead(size_t index) const
{
    const RowLook& row = m_rows[index];
    const auto days = std::count_if(row.begin(), row.end(), [&](const Look& look) {
        return look.isShort && m_flow.dictionary().isWeekday(look.text.plain());
    });
    const auto labels =
        std::count_if(m_rows.begin() + qptrdiff(index) + 1, m_rows.end(), [](const RowLook& below) {
            return !below.empty() && below.front().meaning && below.front().meaning->place != u"other";
        });
    return days >= 3 && labels >= 2;
}

// Reads the days one after the other, each from above, then what belongs to none; answers the last row that
// it read.
size_t TableFlow::addWeek(size_t index)
{
    const RowLook head = m_rows[index];
    std::vector<const WordCell*> said;
    for (const Look& day : head) {
        noteCell(*day.cell);
        if (!day.isShort || !m_flow.dictionary().isWeekday(day.text.plain())) {
            if (!day.isBlank)
                m_flow.addHead(day.text);
            continue;
        }
        setRow(index);
        m_flow.setPlace({});
        m_flow.add({.kind = Piece::Kind::Opener,
                    .text = day.text,
                    .place = planKind().word,
                    .isForced = true,
                    .isInTable = true});
        for (size_t below = index + 1; below < m_rows.size(); ++below)
            addDay(*day.cell, below, said);
    }
    m_flow.setPlace({});
    m_flow.add({.kind = Piece::Kind::Boundary});
    for (size_t below = index + 1; below < m_rows.size(); ++below) {
        setRow(below);
        for (const Look& look : m_rows[below]) {
            if (std::find(said.begin(), said.end(), look.cell) == said.end())
                look.isBlank ? noteCell(*look.cell) : m_flow.addCell(look.cell->blocks, false);
        }
    }
    return m_rows.size() - 1;
}

// The label of the row, which stands once in the file, and what the day says below it.
void TableFlow::addDay(const WordCell& day, size_t index, std::vector<const WordCell*>& said)
{
    const RowLook& row = m_rows[index];
    const auto value = std::find_if(row.begin(), row.end(), [&](const Look& look) {
        return look.cell->column >= day.column && look.cell->column < day.column + day.columns;
    });
    if (value == row.end() || value->isBlank || value == row.begin())
        return;
    setRow(index);
    const Look& label = row.front();
    if (std::find(said.begin(), said.end(), label.cell) == said.end())
        noteCell(*label.cell);
    else
        m_flow.note({}, label.text.characters());
    m_flow.addLabel(label.text, label.meaning.value_or(LabelDictionary::Meaning{u"other"_s, true}));
    said.insert(said.end(), {label.cell, value->cell});
    addValue(*value, false);
}

// Labels above, among them the title and the process, and two rows of values or more.
bool TableFlow::isHeadOfPlans(size_t index) const
{
    const RowLook& row = m_rows[index];
    const auto says = [&](const QString& place) {
        return std::any_of(row.begin(), row.end(),
                           [&](const Look& look) { return look.meaning && look.meaning->place == place; });
    };
    const auto labels =
        std::count_if(row.begin(), row.end(), [](const Look& look) { return look.meaning.has_value(); });
    const auto values =
        std::count_if(m_rows.begin() + qptrdiff(index) + 1, m_rows.end(), [&](const RowLook& below) {
            return below.size() == row.size() &&
                   std::none_of(below.begin(), below.end(),
                                [](const Look& look) { return look.meaning && look.meaning->isStrong; });
        });
    return labels >= 3 && labels + 1 >= qptrdiff(row.size()) && says(u"header.title"_s) && says(u"steps"_s) &&
           values >= 2 && values + 1 >= qptrdiff(m_rows.size() - index - 1);
}

void TableFlow::addPlans(size_t index)
{
    const RowLook head = m_rows[index];
    bool isFirst = true;
    for (++index; index < m_rows.size(); ++index) {
        setRow(index);
        if (m_rows[index].size() == head.size()) {
            addPlan(head, m_rows[index], std::exchange(isFirst, false));
            continue;
        }
        m_flow.setPlace({});
        m_flow.add({.kind = Piece::Kind::Boundary});
        addFormRow(index);
    }
}

// The labels stand once in the file.
void TableFlow::addPlan(const RowLook& head, const RowLook& row, bool isFirst)
{
    const Look& day = row.front();
    const bool isDay = day.isShort && m_flow.dictionary().isWeekday(day.text.plain());
    m_flow.setPlace({});
    if (isFirst && isDay) {
        Drops dropped;
        dropped.add(u"label"_s, head.front().text.characters());
        m_flow.note(dropped, 0);
    }
    m_flow.add({.kind = Piece::Kind::Opener,
                .text = isDay ? day.text : RichText(),
                .place = planKind().word,
                .isForced = true,
                .isInTable = true});
    for (size_t at = isDay ? 1 : 0; at < row.size(); ++at) {
        const Look& label = head[at];
        const Look& value = row[at];
        if (isFirst)
            noteCell(*label.cell);
        if (value.isBlank && !isFirst) {
            noteCell(*value.cell);
            continue;
        }
        if (!isFirst)
            m_flow.note({}, label.text.characters());
        m_flow.addLabel(label.text, label.meaning.value_or(LabelDictionary::Meaning{u"other"_s, true}));
        addValue(value, false);
    }
}

bool TableFlow::isPacingHead(const RowLook& row) const
{
    static const QStringList telling{u"周次"_s, u"周别"_s, u"起止日期"_s, u"起止时间"_s,
                                     u"进度"_s, u"月份"_s, u"教学进度"_s};
    const auto named = std::count_if(row.begin(), row.end(), [&](const Look& look) {
        return look.isShort && m_flow.dictionary().isPacingColumn(look.text.plain());
    });
    const bool isOnlyTwo = named == 2 && row.size() == 2;
    const bool areMost = named * 2 > qptrdiff(row.size()); // in a form every other cell is a value
    return (named >= 3 || isOnlyTwo) && areMost && std::any_of(row.begin(), row.end(), [&](const Look& look) {
               return telling.contains(labelKey(look.text.plain())) ||
                      m_flow.dictionary().pacingColumn(look.text.plain()) == u"week";
           });
}

// A row as the cells under the columns of the head, apart by tabs.
RichText TableFlow::weekRow(const RowLook& head, const RowLook& row) const
{
    RichText line;
    for (size_t at = 0; at < head.size(); ++at) {
        if (at > 0)
            line.append(TextRun{u"\t"_s});
        const int begin = at == 0 ? 0 : head[at].cell->column;
        const int end = at + 1 < head.size() ? head[at + 1].cell->column : std::numeric_limits<int>::max();
        bool isFirst = true;
        for (const Look& look : row) {
            if (look.cell->column < begin || look.cell->column >= end || look.isBlank)
                continue;
            if (!std::exchange(isFirst, false))
                line.append(TextRun{u" "_s});
            for (TextRun run : look.text.runs()) {
                run.text.replace(u'\t', u' ');
                line.append(std::move(run));
            }
        }
    }
    return line;
}

void TableFlow::addPacing(size_t index)
{
    const RowLook head = m_rows[index];
    m_flow.setPlace({});
    m_flow.add({.kind = Piece::Kind::Opener, .place = u"other"_s, .isInTable = true});
    for (; index < m_rows.size(); ++index) {
        setRow(index);
        const RowLook& row = m_rows[index];
        for (const Look& look : row)
            noteCell(*look.cell);
        const RichText line = weekRow(head, row);
        const bool isNote = row.size() == 1 && row.front().cell->columns > 1; // over all columns
        if (!line.isBlank())
            m_flow.add({.text = isNote ? line.trimmed() : line,
                        .place = isNote ? QString() : WeeksOfTerm,
                        .isInTable = true});
    }
    m_flow.add({.kind = Piece::Kind::Opener, .place = u"end"_s, .isInTable = true});
}

} // namespace shanke

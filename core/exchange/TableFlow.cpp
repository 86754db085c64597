// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableFlow.h"

#include "exchange/otherGradesOfLines.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabelCell = 40; // with the spaces in it
constexpr qsizetype LongestHead = 16;

bool isSentence(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return QStringView(u"。！？!?；;，").contains(c); });
}

bool hasTableOrBox(const WordBlocks& blocks)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const WordBlock& block) { return block.table || !block.paragraph.boxes.empty(); });
}

} // namespace

TableFlow::Look TableFlow::look(const WordCell& cell) const
{
    Look look{&cell, joinedLines(linesIn(cell.blocks)), {}, {}, true, false};
    const QString plain = look.text.plain();
    const QString key = QString(plain).remove(u' ');
    const bool isRich = hasTableOrBox(cell.blocks);
    look.isBlank = look.text.isBlank() && !isRich;
    look.isShort = !look.isBlank && !isRich && !look.text.hasPicture() && key.size() <= LongestHead &&
                   !isSentence(plain);
    if (look.isBlank || isRich || plain.size() > LongestLabelCell)
        return look;
    look.meaning = m_flow.dictionary().meaning(plain);
    look.column = m_flow.dictionary().column(plain);
    return look;
}

void TableFlow::lookAtRows(const WordTable& table)
{
    for (const WordRow& row : table.rows) {
        RowLook looks;
        for (const WordCell& cell : row.cells)
            looks.push_back(look(cell));
        m_rows.push_back(std::move(looks));
    }
}

// Something in it is a label, so that all of it is to be read as labels and values.
bool TableFlow::isForm() const
{
    for (const RowLook& row : m_rows) {
        for (const Look& look : row) {
            if (look.meaning || (look.cell->blocks.size() > 1 && !look.isShort))
                return true;
        }
        if (row.size() == 1)
            return true;
    }
    return false;
}

void TableFlow::add(const WordTable& table)
{
    lookAtRows(table);
    const size_t first = m_flow.place() == OtherGradesPlace ? addRows() : 0; // as this program prints them
    findNotes();
    const bool isForm = this->isForm();
    for (size_t index = first; index < m_rows.size(); ++index) {
        setRow(index);
        if (m_columns.empty() && isWeekHead(index)) {
            index = addWeek(index);
        } else if (m_columns.empty() && isPacingHead(m_rows[index])) {
            return addPacing(index);
        } else if (m_columns.empty() && isHeadOfPlans(index)) {
            return addPlans(index);
        } else if (isHeadOfGrades(index)) {
            addGradesHead(index);
        } else if (beginsSteps(index)) {
            index = beginSteps(index);
        } else if (!m_columns.empty() && !endsSteps(m_rows[index])) {
            addStepRow(m_rows[index]);
        } else {
            if (!m_columns.empty() && !m_rows[index].empty() && !m_rows[index].front().meaning) {
                m_flow.setPlace({}); // the process ended above a label that no list has
                m_flow.add({.kind = Piece::Kind::Boundary});
            }
            m_columns.clear();
            isForm ? addFormRow(index) : addFigures(m_rows[index]);
        }
    }
    addOtherGrades();
}

void TableFlow::noteCell(const WordCell& cell)
{
    m_flow.note(dropsIn(cell.blocks), addedIn(cell.blocks));
}

void TableFlow::findNotes()
{
    constexpr size_t LatestHead = 8;
    for (size_t index = 0; index < std::min(LatestHead, m_rows.size()) && m_notes < 0; ++index) {
        if (beginsSteps(index))
            return;
        if (headsNotes(index)) {
            m_notes = m_rows[index].back().cell->column;
            m_notesFrom = index;
        }
    }
}

// "二次备课" beside this row and most of those below.
bool TableFlow::headsNotes(size_t index) const
{
    constexpr qsizetype LeastRows = 3;
    if (m_rows[index].size() < 2)
        return false;
    const Look& head = m_rows[index].back();
    const QString plain = head.text.plain();
    const bool isValue = bool(m_rows[index][m_rows[index].size() - 2].meaning); // "课题 | 修改病句"
    const QString field = head.column.isEmpty() && head.isShort && !isValue
                              ? m_flow.dictionary().columnByWord(plain)
                              : head.column;
    qsizetype beside = 0; // rows that have a cell there, or one that reaches down to them
    for (size_t at = index; at < m_rows.size(); ++at) {
        const RowLook& row = m_rows[at];
        const bool isBeside = row.size() > 1 && row.back().cell->column == head.cell->column;
        beside += isBeside ? row.back().cell->rows : 0;
    }
    const bool isOfMost = beside >= LeastRows && beside * 2 > qsizetype(m_rows.size() - index);
    return field == u"individualNote" && !labelSaysValue(plain) && isOfMost;
}

bool TableFlow::isNote(const RowLook& row, size_t at) const
{
    return m_notes > 0 && at > 0 && at + 1 == row.size() && row[at].cell->column == m_notes &&
           &row >= &m_rows[m_notesFrom];
}

void TableFlow::addNote(const Look& look)
{
    const bool isHead = &look == &m_rows[m_notesFrom].back();
    const bool isProcess = shanke::isProcess(m_flow.place());
    noteCell(*look.cell);
    m_flow.addLabel(isHead ? look.text : RichText(), {u"individualNotes"_s, true});
    if (!isHead)
        m_flow.addCell(look.cell->blocks, false);
    if (isProcess)
        m_flow.addLabel(RichText(), {u"steps"_s, true});
}

// What a header field says stands in one cell.
void TableFlow::addValue(const Look& look, bool mayOpen)
{
    m_flow.addCell(look.cell->blocks, mayOpen);
    if (m_flow.place().startsWith(u"header."_s)) {
        m_flow.setPlace({});
        m_flow.add({.kind = Piece::Kind::Boundary});
    }
}

// Cells apart by tabs, their lines by line feeds.
size_t TableFlow::addRows()
{
    size_t index = 0;
    for (; index < m_rows.size(); ++index) {
        if (index > 0 && (m_rows[index].empty() || m_rows[index].front().meaning))
            break; // a form behind it
        setRow(index);
        RichText line;
        for (const Look& look : m_rows[index]) {
            noteCell(*look.cell);
            if (&look != &m_rows[index].front())
                line.append(TextRun{u"\t"_s});
            bool isFirst = true;
            for (const RichText& each : linesIn(look.cell->blocks)) {
                if (!std::exchange(isFirst, false))
                    line.append(TextRun{u"\n"_s});
                line.append(each);
            }
        }
        m_flow.addPlain(line);
    }
    m_flow.setPlace({});
    m_flow.add({.kind = Piece::Kind::Boundary});
    return index;
}

void TableFlow::addFigures(const RowLook& row)
{
    RichText line;
    for (const Look& look : row) {
        noteCell(*look.cell);
        if (!line.isEmpty())
            line.append(TextRun{u"\t"_s});
        line.append(look.text);
    }
    if (!line.isBlank())
        m_flow.addPlain(line.trimmed());
}

} // namespace shanke

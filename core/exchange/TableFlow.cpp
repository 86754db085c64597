// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableFlow.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabelCell = 40; // with the spaces in it
constexpr qsizetype LongestUnknownLabel = 14;
constexpr qsizetype LongestHead = 16;

bool isSentence(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return QStringView(u"。！？!?；;，").contains(c); });
}

// "课题：静夜思": a label with its value.
bool saysValue(const QString& text)
{
    static const QRegularExpression shape(u"[:：]\\s*\\S"_s);
    return text.contains(shape);
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
    findNotes();
    const bool isForm = this->isForm();
    for (size_t index = 0; index < m_rows.size(); ++index) {
        setRow(index);
        if (m_columns.empty() && isWeekHead(index)) {
            index = addWeek(index);
        } else if (m_columns.empty() && isPacingHead(m_rows[index])) {
            return addPacing(index);
        } else if (m_columns.empty() && isHeadOfPlans(index)) {
            return addPlans(index);
        } else if (isHeadOfGrades(index)) {
            setGrades(m_rows[index]);
            addFormRow(index);
        } else if (beginsSteps(index)) {
            beginSteps(index);
        } else if (!m_columns.empty() && !endsSteps(m_rows[index])) {
            addStepRow(m_rows[index]);
        } else {
            m_columns.clear();
            isForm ? addFormRow(index) : addFigures(m_rows[index]);
        }
    }
}

void TableFlow::noteCell(const WordCell& cell)
{
    m_flow.note(dropsIn(cell.blocks), addedIn(cell.blocks));
}

// A label is followed by its value in the row, or below it when it is alone; what stands behind another label
// and is a word that only may be one is that label's value.
bool TableFlow::isLabelHere(const RowLook& row, size_t at, bool waits) const
{
    const Look& look = row[at];
    if (!look.meaning)
        return false;
    const bool isLast =
        std::none_of(row.begin() + qptrdiff(at) + 1, row.end(), [](const Look& other) { return other.cell; });
    if (isGuidePlace(look.meaning->place) && !m_flow.isGuide())
        return false;
    if (waits && isLast && !look.meaning->isStrong)
        return false;
    const bool isInProcess = isProcess(m_flow.place()) && row.front().cell->column > 0;
    return !isInProcess || look.meaning->isStrong;
}

// A short cell in a column of labels, before another cell, is a label that the dictionary lacks.
bool TableFlow::isUnknownLabel(const RowLook& row, size_t at) const
{
    const Look& look = row[at];
    const bool hasValue = at + 1 < row.size() && !row[at + 1].meaning;
    if (!look.isShort || look.meaning || !hasValue || saysValue(look.text.plain()) ||
        labelKey(look.text.plain()).size() > LongestUnknownLabel)
        return false;
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const RowLook& other) {
        return std::any_of(other.begin(), other.end(), [&](const Look& each) {
            return each.meaning && each.cell->column == look.cell->column && other.size() > 1;
        });
    });
}

bool TableFlow::isHead(const RowLook& row, size_t at) const
{
    return row[at].isShort && !saysValue(row[at].text.plain()) && at + 1 < row.size() && !row[at + 1].isBlank;
}

// A row of labels above a row of values.
bool TableFlow::addLabelsAbove(size_t index)
{
    const RowLook& row = m_rows[index];
    const bool hasProcess = std::any_of(row.begin(), row.end(), [](const Look& look) {
        return look.meaning && isProcess(look.meaning->place);
    });
    const bool areLabels = row.size() > 1 && std::all_of(row.begin(), row.end(), [&](const Look& look) {
                               return look.meaning && (look.meaning->isStrong || !hasProcess);
                           });
    if (!areLabels || index + 1 == m_rows.size())
        return false;
    const RowLook& below = m_rows[index + 1];
    const bool areValues =
        below.size() == row.size() &&
        std::none_of(below.begin(), below.end(), [](const Look& look) { return look.meaning.has_value(); });
    if (!areValues)
        return false;
    for (size_t i = 0; i < row.size(); ++i) {
        noteCell(*row[i].cell);
        m_flow.addLabel(row[i].text, *row[i].meaning);
        addValue(below[i], false);
    }
    return true;
}

void TableFlow::addFormRow(size_t index)
{
    const RowLook& row = m_rows[index];
    if (addGradesRow(row))
        return;
    if (addLabelsAbove(index)) {
        m_rows[index + 1].clear(); // said
        return;
    }
    bool waits = false; // a label for its value
    for (size_t at = 0; at < row.size(); ++at) {
        const Look& look = row[at];
        if (look.isBlank) {
            noteCell(*look.cell);
            waits = false;
        } else if (isNote(row, at)) {
            addNote(look);
        } else if (isLabelHere(row, at, waits)) {
            noteCell(*look.cell);
            m_flow.addLabel(look.text, *look.meaning);
            waits = true;
        } else if (at == 0 && isHead(row, at) && m_flow.dictionary().isDimension(look.text.plain())) {
            noteCell(*look.cell);
            addDimension(look.text);
        } else if (!waits && !isProcess(m_flow.place()) && look.cell->column == 0 &&
                   isUnknownLabel(row, at)) {
            noteCell(*look.cell);
            m_flow.addLabel(look.text, {u"other"_s, true});
            waits = true;
        } else if (!waits && isHead(row, at)) {
            noteCell(*look.cell);
            m_flow.addHead(look.text);
        } else {
            // Of two grades each has its value.
            const bool isLast = m_grades.empty() || at + 1 == row.size();
            isLast ? addValue(look, row.size() == 1) : m_flow.addCell(look.cell->blocks, false);
            waits = false;
        }
    }
}

// "科学观念" in the column of labels: objectives, whether a row above says so or not.
void TableFlow::addDimension(const RichText& text)
{
    if (m_flow.place() != u"objectives")
        m_flow.addLabel(RichText(), {u"objectives"_s, true});
    m_flow.addHead(text);
}

void TableFlow::findNotes()
{
    constexpr qsizetype LeastRows = 3;
    const auto isBeside = [this](const RowLook& row, int column) {
        return row.size() > 1 && row.back().cell->column == column;
    };
    if (m_rows.empty() || m_rows.front().size() < 2 || beginsSteps(0))
        return;
    const Look& head = m_rows.front().back();
    const QString plain = head.text.plain();
    const QString field =
        head.column.isEmpty() && head.isShort ? m_flow.dictionary().columnByWord(plain) : head.column;
    const qsizetype beside = std::count_if(
        m_rows.begin(), m_rows.end(), [&](const RowLook& row) { return isBeside(row, head.cell->column); });
    const bool isOfMost = beside >= LeastRows && beside * 2 > qsizetype(m_rows.size());
    if (field == u"individualNote" && !saysValue(plain) && isOfMost)
        m_notes = head.cell->column;
}

bool TableFlow::isNote(const RowLook& row, size_t at) const
{
    return m_notes > 0 && at > 0 && at + 1 == row.size() && row[at].cell->column == m_notes;
}

void TableFlow::addNote(const Look& look)
{
    const bool isHead = &look == &m_rows.front().back();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableFlow.h"

#include "exchange/otherGradesOfLines.h"

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

// Where a word that says who is to prepare something is a label.
bool preparesLesson(const QString& place)
{
    return place == u"preparation" || place == u"teacherPreparation" || place == u"studentPreparation";
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

// A row of one short cell among others of its kind that say labels, each above its text.
bool TableFlow::isUnknownHeading(size_t index) const
{
    constexpr int LeastKnown = 2;
    const auto isHeading = [this](size_t at) {
        const bool isAlone = at + 1 < m_rows.size() && m_rows[at].size() == 1 && m_rows[at].front().isShort;
        return isAlone && linesIn(m_rows[at].front().cell->blocks).size() == 1 &&
               m_rows[at + 1].size() == 1 && !saysValue(m_rows[at].front().text.plain());
    };
    if (!isHeading(index) || m_rows[index + 1].front().meaning || m_rows[index].front().meaning)
        return false;
    const auto isKnown = [this](const Look& look) {
        return look.meaning || m_flow.dictionary().guess(look.text.plain(), m_flow.isGuide());
    };
    int known = 0;
    for (size_t at = 0; at + 1 < m_rows.size(); ++at)
        known += isHeading(at) && isKnown(m_rows[at].front()) && !m_rows[at + 1].front().meaning ? 1 : 0;
    return known >= LeastKnown;
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

void TableFlow::addLabelOf(const Look& look, const LabelDictionary::Meaning& meaning, size_t index)
{
    noteCell(*look.cell);
    m_flow.addLabel(look.text, meaning);
    if (look.cell->rows > 1 && !isHeader(meaning.place))
        m_beside = {meaning.place, index + size_t(look.cell->rows), look.cell->column};
}

// A row that the label of one above reaches down to.
void TableFlow::goOnBeside(size_t index)
{
    const RowLook& row = m_rows[index];
    const bool isBeside = index < m_beside.end && !row.empty() && row.front().cell->column > 0;
    if (isBeside && m_flow.place() != m_beside.place)
        m_flow.addLabel(RichText(), {m_beside.place, true});
}

// Before it, or below all rows that its label reaches down to.
bool TableFlow::isOutsideProcess(size_t index, const Look& look) const
{
    const bool isBelow =
        isProcess(m_beside.place) && index >= m_beside.end && look.cell->column == m_beside.column;
    return isBelow || !isProcess(m_flow.place());
}

// What is a label there, and by what word.
bool TableFlow::addLabelCell(size_t index, size_t at, bool waits)
{
    const RowLook& row = m_rows[index];
    const Look& look = row[at];
    const QString plain = look.text.plain();
    const QString preparer = at + 1 < row.size() ? m_flow.dictionary().preparer(plain) : QString();
    const bool isPart = waits || index < m_beside.end;
    if (isPart && !preparer.isEmpty() && preparesLesson(m_flow.place()))
        addLabelOf(look, {preparer, true}, index);
    else if (isLabelHere(row, at, waits))
        addLabelOf(look, *look.meaning, index);
    else if (isDimension(row, at))
        addDimension(look);
    else if (!waits && isOutsideProcess(index, look) && (isUnknownLabel(row, at) || isUnknownHeading(index)))
        addLabelOf(look,
                   m_flow.dictionary()
                       .guess(plain, m_flow.isGuide())
                       .value_or(LabelDictionary::Meaning{u"other"_s, true}),
                   index);
    else
        return false;
    return true;
}

void TableFlow::addFormRow(size_t index)
{
    const RowLook& row = m_rows[index];
    if (addGradesRow(row) || addFieldRow(row))
        return;
    if (addLabelsAbove(index)) {
        m_rows[index + 1].clear(); // said
        return;
    }
    goOnBeside(index);
    bool waits = false; // a label for its value
    for (size_t at = 0; at < row.size(); ++at) {
        const Look& look = row[at];
        if (look.isBlank) {
            noteCell(*look.cell);
            waits = false;
        } else if (isNote(row, at)) {
            addNote(look);
        } else if (addLabelCell(index, at, waits)) {
            waits = true;
        } else if (!waits && isHead(row, at)) {
            noteCell(*look.cell);
            m_flow.addHead(look.text);
        } else {
            // Of two grades each has its value.
            const bool isLast = m_grades.empty() || at + 1 == row.size();
            const bool isWord = waits && look.meaning; // "板书设计 | 步骤"
            if (isWord) {
                noteCell(*look.cell);
                m_flow.addPlain(look.text);
            } else if (!keepForGrade(look)) {
                isLast ? addValue(look, row.size() == 1) : m_flow.addCell(look.cell->blocks, false);
            }
            waits = false;
        }
    }
}

bool TableFlow::isDimension(const RowLook& row, size_t at) const
{
    return isHead(row, at) && m_flow.dictionary().isDimension(row[at].text.plain()) &&
           (at == 0 || !isProcess(m_flow.place()));
}

// "科学观念" in the column of labels: objectives, whether a row above says so or not.
void TableFlow::addDimension(const Look& look)
{
    noteCell(*look.cell);
    if (m_flow.place() != u"objectives")
        m_flow.addLabel(RichText(), {u"objectives"_s, true});
    m_flow.addHead(look.text);
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
    qsizetype beside = 0; // rows that have a cell there, or one that reaches down to them
    for (const RowLook& row : m_rows)
        beside += isBeside(row, head.cell->column) ? row.back().cell->rows : 0;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableFlow.h"

#include "exchange/headerWords.h"
#include "lesson/PlanSection.h"

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

bool hasTableOrBox(const WordBlocks& blocks)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const WordBlock& block) { return block.table || !block.paragraph.boxes.empty(); });
}

template <typename Row, typename Test>
auto countIf(const Row& row, Test test)
{
    return std::count_if(row.begin(), row.end(), test);
}

} // namespace

TableFlow::Look TableFlow::look(const WordCell& cell) const
{
    Look look{&cell, joinedLines(linesIn(cell.blocks)), {}, {}, true, false};
    const QString plain = look.text.plain();
    const QString key = QString(plain).remove(u' ');
    const bool isRich = hasTableOrBox(cell.blocks);
    look.isBlank = look.text.isBlank() && !isRich;
    look.isShort = !look.isBlank && !isRich && key.size() <= LongestHead && !isSentence(plain);
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
    const bool isForm = this->isForm();
    for (size_t index = 0; index < m_rows.size(); ++index) {
        setRow(index);
        if (m_columns.empty() && isWeekHead(index)) {
            index = addWeek(index);
        } else if (m_columns.empty() && isPacingHead(m_rows[index])) {
            return addPacing(index);
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
    if (!look.isShort || look.meaning || !hasValue ||
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
    return row[at].isShort && at + 1 < row.size() && !row[at + 1].isBlank;
}

// A row of labels above a row of values.
bool TableFlow::addLabelsAbove(size_t index)
{
    const RowLook& row = m_rows[index];
    const bool areLabels = row.size() > 1 && std::all_of(row.begin(), row.end(), [](const Look& look) {
                               return look.meaning.has_value();
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
        } else if (isLabelHere(row, at, waits)) {
            noteCell(*look.cell);
            m_flow.addLabel(look.text, *look.meaning);
            waits = true;
        } else if (!waits && !isProcess(m_flow.place()) && look.cell->column == 0 &&
                   isUnknownLabel(row, at)) {
            noteCell(*look.cell);
            m_flow.addLabel(look.text, {u"other"_s, true});
            waits = true;
        } else if (!waits && isHead(row, at)) {
            noteCell(*look.cell);
            m_flow.addHead(look.text);
        } else {
            addValue(look, row.size() == 1);
            waits = false;
        }
    }
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

// Two or more columns of steps are named, one of them what somebody does, and nothing else stands there.
bool TableFlow::beginsSteps(size_t index) const
{
    const RowLook& row = m_rows[index];
    if (index + 1 == m_rows.size())
        return false;
    const auto named =
        countIf(row, [&](const Look& look) { return !look.column.isEmpty() || !laneOf(look).isEmpty(); });
    const auto filled = countIf(row, [](const Look& look) { return !look.isBlank; });
    const auto others = countIf(row, [&](const Look& look) {
        return !look.isBlank && look.column.isEmpty() && laneOf(look).isEmpty() && !look.meaning;
    });
    const bool saysWhatIsDone = std::any_of(row.begin(), row.end(), [&](const Look& look) {
        return look.column == u"teacherActivity" || look.column == u"studentActivity" ||
               !laneOf(look).isEmpty() ||
               (look.column == u"title" && labelKey(look.text.plain()).contains(u"过程"));
    });
    if (named < 2 || filled < 2 || others > 1 || !saysWhatIsDone)
        return false;
    // A row of labels and values has words of both kinds: what is below decides.
    const RowLook& below = m_rows[index + 1];
    const bool isForm =
        std::all_of(row.begin(), row.end(), [](const Look& look) { return look.meaning.has_value(); }) &&
        !below.empty() && below.front().meaning && !isProcess(below.front().meaning->place) &&
        below.front().column.isEmpty();
    return !isForm;
}

void TableFlow::beginSteps(size_t index)
{
    m_columns.clear();
    RichText heads;
    for (const Look& look : m_rows[index]) {
        noteCell(*look.cell);
        const QString lane = laneOf(look);
        const bool isProcessLabel = look.cell->rows > 1 && look.meaning && isProcess(look.meaning->place);
        const QString field = isProcessLabel ? QString() : !lane.isEmpty() ? u"lane:"_s + lane : look.column;
        m_columns.push_back({look.cell->column, look.cell->column + look.cell->columns, field});
        heads.append(look.text);
        heads.append(TextRun{u" "_s});
    }
    const auto has = [&](const QString& field) {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const StepColumn& column) {
            return column.field == field || column.field.startsWith(field + u':');
        });
    };
    // "教学过程 | 二次备课": one column holds the process as running text.
    if (!has(u"teacherActivity"_s) && !has(u"studentActivity"_s) && !has(u"lane"_s)) {
        for (StepColumn& column : m_columns)
            column.field = column.field == u"title" ? u"process"_s : column.field;
    }
    m_flow.addLabel(heads.trimmed(), {u"steps"_s, true});
}

bool TableFlow::endsSteps(const RowLook& row) const
{
    const auto first = std::find_if(row.begin(), row.end(), [](const Look& look) { return !look.isBlank; });
    if (first == row.end() || !first->meaning)
        return false;
    const QString& place = first->meaning->place;
    if (isGuidePlace(place) && !m_flow.isGuide())
        return false;
    if (place == u"boardDesign" || place == toWord(PlanSection::Reflection))
        return true;
    // Without the label of the process, which stands beside all of its rows.
    const auto fields = std::count_if(m_columns.begin(), m_columns.end(),
                                      [](const StepColumn& column) { return !column.field.isEmpty(); });
    const bool isWholeRow = qsizetype(row.size()) >= fields && row.size() > 2;
    const bool hasValue = countIf(row, [](const Look& look) { return !look.isBlank; }) > 1 || row.size() == 1;
    return !isWholeRow && hasValue && first->meaning->isStrong && !isProcess(place);
}

QString TableFlow::columnOf(const WordCell& cell) const
{
    QString best;
    int widest = 0;
    for (const StepColumn& column : m_columns) {
        const int shared =
            std::min(column.end, cell.column + cell.columns) - std::max(column.begin, cell.column);
        if (shared > widest) {
            widest = shared;
            best = column.field;
        }
    }
    return best;
}

QString TableFlow::laneOf(const Look& look) const
{
    if (look.isBlank || !look.isShort)
        return {};
    const auto grade = gradeIn(look.text.plain());
    return grade && !look.meaning ? grade->key : QString();
}

void TableFlow::addStepRow(const RowLook& row)
{
    const auto isFilled = [](const Look& look) { return !look.isBlank; };
    const auto filled = countIf(row, isFilled);
    const bool isProcessText = std::any_of(m_columns.begin(), m_columns.end(), [](const StepColumn& column) {
        return column.field == u"process";
    });
    const bool isWide = row.size() == 1 && m_columns.size() > 1;
    if (isProcessText || isWide)
        return addProcessRow(row);
    if (filled == 0)
        return;
    Piece piece{.kind = Piece::Kind::StepRow, .isInTable = true};
    for (const Look& look : row) {
        noteCell(*look.cell);
        QString field = columnOf(*look.cell);
        if (field.isEmpty())
            field = u"teacherActivity"_s;
        for (const RichText& line : linesIn(look.cell->blocks))
            piece.fields[field].push_back(line);
    }
    m_flow.add(std::move(piece));
}

// Running text, with notes beside it.
void TableFlow::addProcessRow(const RowLook& row)
{
    for (size_t at = 0; at < row.size(); ++at) {
        if (row[at].isBlank) {
            noteCell(*row[at].cell);
            continue;
        }
        const QString field = columnOf(*row[at].cell);
        const bool isNote = field == u"individualNote" && row.size() > 1;
        m_flow.setPlace(u"steps"_s);
        if (isNote)
            m_flow.addLabel(RichText(), {u"individualNotes"_s, true});
        if (!isNote && field == u"process" && isHead(row, at) && row.size() > 2) {
            noteCell(*row[at].cell);
            m_flow.addHead(row[at].text);
        } else {
            m_flow.addCell(row[at].cell->blocks, row.size() == 1);
        }
        if (isNote)
            m_flow.addLabel(RichText(), {u"steps"_s, true});
    }
}

} // namespace shanke

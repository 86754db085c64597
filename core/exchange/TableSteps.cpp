// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of steps.
#include "exchange/TableFlow.h"
#include "lesson/PlanSection.h"

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

template <typename Row, typename Test>
auto countThose(const Row& row, Test test)
{
    return std::count_if(row.begin(), row.end(), test);
}

} // namespace

// Two or more columns of steps are named, one of them what somebody does, and nothing else stands there.
bool TableFlow::beginsSteps(size_t index) const
{
    const RowLook& row = m_rows[index];
    if (index + 1 == m_rows.size())
        return false;
    // Beside a column that is named exactly, a word is enough: "教学内容与师生行为".
    const auto byWord = [&](const Look& look) {
        const bool isOther = look.column.isEmpty() && laneOf(look).isEmpty() && !look.meaning;
        return isOther && look.isShort && row.front().column == u"title"
                   ? m_flow.dictionary().columnByWord(look.text.plain())
                   : QString();
    };
    const auto named = countThose(row, [&](const Look& look) {
        return !look.column.isEmpty() || !laneOf(look).isEmpty() || !byWord(look).isEmpty();
    });
    const auto filled = countThose(row, [](const Look& look) { return !look.isBlank; });
    const auto others = countThose(row, [&](const Look& look) {
        const bool isLabel = look.meaning && (m_flow.isGuide() || !isGuidePlace(look.meaning->place));
        return !look.isBlank && look.column.isEmpty() && laneOf(look).isEmpty() && !isLabel &&
               byWord(look).isEmpty();
    });
    const bool saysWhatIsDone = std::any_of(row.begin(), row.end(), [&](const Look& look) {
        const QString column = look.column.isEmpty() ? byWord(look) : look.column;
        return column == u"teacherActivity" || column == u"studentActivity" || !laneOf(look).isEmpty() ||
               (look.column == u"title" && labelKey(look.text.plain()).contains(u"过程"));
    });
    // A field of the header that no column is called.
    const bool isHeaderRow = std::any_of(row.begin(), row.end(), [](const Look& look) {
        return look.meaning && look.meaning->place.startsWith(u"header."_s) && look.column.isEmpty();
    });
    if (named < 2 || filled < 2 || others > 1 || !saysWhatIsDone || isHeaderRow)
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
        QString field = lane.isEmpty() ? look.column : u"lane:"_s + lane;
        if (isProcessLabel)
            field.clear();
        else if (field.isEmpty() && look.isShort)
            field = m_flow.dictionary().columnByWord(look.text.plain());
        m_columns.push_back({look.cell->column, look.cell->column + look.cell->columns, field});
        heads.append(look.text);
        heads.append(TextRun{u" "_s});
    }
    const auto has = [&](const QString& field) {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const StepColumn& column) {
            return column.field == field || column.field.startsWith(field + u':');
        });
    };
    // "教学过程 | 二次备课", "主备内容 | 个性化修改": one column holds the process as running text.
    const QString running = has(u"teacherActivity"_s) ? u"teacherActivity"_s : u"title"_s;
    const bool isOne = !(has(u"title"_s) && has(u"teacherActivity"_s)) && !has(u"studentActivity"_s);
    if (isOne && !has(u"lane"_s) && !has(u"minutes"_s)) {
        for (StepColumn& column : m_columns)
            column.field = column.field == running ? u"process"_s : column.field;
    }
    const auto contents =
        countThose(m_columns, [](const StepColumn& column) { return column.field == u"teacherActivity"; });
    if (!has(u"title"_s) && contents > 1 && m_columns.front().field == u"teacherActivity" &&
        holdsNames(index))
        m_columns.front().field = u"title"_s;
    m_flow.addLabel(heads.trimmed(), {u"steps"_s, true});
}

// Whether all that stands in the first column below a head is short: "教学活动" above 引入, 探究, 小结.
bool TableFlow::holdsNames(size_t head) const
{
    return std::all_of(m_rows.begin() + qptrdiff(head) + 1, m_rows.end(), [&](const RowLook& row) {
        return row.size() < m_columns.size() || row.front().isBlank || row.front().isShort;
    });
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
    const bool isWholeRow = qsizetype(row.size()) >= fields && row.size() > 2 && m_grades.empty();
    const bool hasValue =
        countThose(row, [](const Look& look) { return !look.isBlank; }) > 1 || row.size() == 1;
    // "教学过程" beside all the rest, below a table of what is to be reached.
    const bool isProcessBelow = isProcess(place) && row.size() == 2 && first->cell->rows == 1 && fields > 2;
    return !isWholeRow && hasValue && first->meaning->isStrong && (!isProcess(place) || isProcessBelow);
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

void TableFlow::addStepRow(const RowLook& row)
{
    const auto isFilled = [](const Look& look) { return !look.isBlank; };
    const auto filled = countThose(row, isFilled);
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

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

// Text is no name of a column: it would be lost with the head.
template <typename Row>
bool areNames(const Row& row)
{
    return std::all_of(row.begin(), row.end(), [](const auto& look) {
        return look.isShort || look.isBlank || look.meaning || !look.column.isEmpty();
    });
}

// It has a field of the header that no column is called.
template <typename Row>
bool isOfHeader(const Row& row)
{
    return std::any_of(row.begin(), row.end(), [](const auto& look) {
        return look.meaning && look.meaning->place.startsWith(u"header."_s) && look.column.isEmpty();
    });
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
        const bool isProcessBehind = &look != &row.front() && look.column.isEmpty() && look.meaning &&
                                     isProcess(look.meaning->place); // "教学环节 | 主要教学活动"
        return column == u"teacherActivity" || column == u"studentActivity" || !laneOf(look).isEmpty() ||
               isProcessBehind || (look.column == u"title" && labelKey(look.text.plain()).contains(u"过程"));
    });
    // "子议题 | 情境材料 | 学生活动 | 设计意图": as many that nobody knows, above rows like it.
    const auto alike = std::count_if(m_rows.begin() + qptrdiff(index) + 1, m_rows.end(),
                                     [&](const RowLook& below) { return below.size() == row.size(); });
    const bool areFew = areNames(row) && (others <= 1 || (others <= named && others <= 2 && alike >= 2));
    const bool hasOpenColumn = !row.empty() && row.front().column == u"title" && others > 0 && alike >= 2;
    const bool hasTwoNames = countThose(row, [](const Look& look) { return look.column == u"title"; }) > 1;
    // "教学环节 | 课堂合作交流 | 二次备课"
    const bool isOpenBetween =
        row.size() == 3 && row.front().column == u"title" && row.back().column == u"individualNote";
    if (named < 2 || filled < 2 || !areFew ||
        !(isOpenBetween || saysWhatIsDone || hasTwoNames || hasOpenColumn) || isOfHeader(row))
        return false;
    // A row of labels and values has words of both kinds: what is below decides.
    const RowLook& below = m_rows[index + 1];
    const bool isForm =
        std::all_of(row.begin(), row.end(), [](const Look& look) { return look.meaning.has_value(); }) &&
        !below.empty() && below.front().meaning && !isProcess(below.front().meaning->place) &&
        below.front().column.isEmpty();
    return !isForm;
}

size_t TableFlow::beginSteps(size_t index)
{
    m_columns.clear();
    RichText heads;
    const RowLook& row = m_rows[index];
    const auto tallest = std::max_element(
        row.begin(), row.end(), [](const Look& a, const Look& b) { return a.cell->rows < b.cell->rows; });
    const auto tall =
        countThose(row, [&](const Look& look) { return look.cell->rows == tallest->cell->rows; });
    for (const Look& look : row) {
        noteCell(*look.cell);
        const QString lane = laneOf(look);
        // Beside all rows of the process, not beside the rows of its head.
        const bool isProcessLabel =
            look.cell->rows > 1 && tall == 1 && look.meaning && isProcess(look.meaning->place);
        QString field = lane.isEmpty() ? look.column : u"lane:"_s + lane;
        if (isProcessLabel)
            field.clear();
        else if (field.isEmpty() && look.isShort)
            field = m_flow.dictionary().columnByWord(look.text.plain());
        m_columns.push_back(
            {look.cell->column, look.cell->column + look.cell->columns, field, isProcessLabel});
        heads.append(look.text);
        heads.append(TextRun{u" "_s});
    }
    m_flow.addLabel(heads.trimmed(), {u"steps"_s, true});
    const size_t last = tall > 1 ? readSubheads(index) : index;
    nameColumns(last);
    return last;
}

// "次数 | 时间 | 强度" below "运动负荷", beside heads that reach down to them.
size_t TableFlow::readSubheads(size_t index)
{
    const int rows = m_rows[index].front().cell->rows;
    size_t last = index;
    for (int below = 1; below < rows && last + 1 < m_rows.size(); ++below) {
        const RowLook& row = m_rows[++last];
        setRow(last);
        RichText heads;
        for (const Look& look : row) {
            noteCell(*look.cell);
            const int begin = look.cell->column;
            const int end = begin + look.cell->columns;
            std::erase_if(m_columns, [&](const StepColumn& column) {
                return column.begin <= begin && column.end >= end && column.end - column.begin > end - begin;
            });
            m_columns.push_back({begin, end, look.column, false});
            heads.append(look.text);
            heads.append(TextRun{u" "_s});
        }
        if (!heads.isBlank())
            m_flow.addLabel(heads.trimmed(), {u"steps"_s, true});
    }
    std::sort(m_columns.begin(), m_columns.end(),
              [](const StepColumn& a, const StepColumn& b) { return a.begin < b.begin; });
    return last;
}

// What the words of the head leave open.
void TableFlow::nameColumns(size_t index)
{
    const auto has = [&](const QString& field) {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const StepColumn& column) {
            return column.field == field || column.field.startsWith(field + u':');
        });
    };
    StepColumn& front = m_columns.front();
    if (!has(u"title"_s) && front.field.isEmpty() && !front.isProcessLabel && holdsNames(index))
        front.field = u"title"_s; // "顺序"
    if (m_flow.isGuide()) {       // has no steps: running text, column by column
        for (StepColumn& column : m_columns)
            column.field = u"process"_s;
        return;
    }
    // "环节 | 主要做法 | 意图": what has another name is what is done.
    const auto open = std::find_if(m_columns.begin(), m_columns.end(), [](const StepColumn& column) {
        return column.field.isEmpty() && !column.isProcessLabel;
    });
    if (open != m_columns.end() && has(u"title"_s) && !has(u"teacherActivity"_s) &&
        !has(u"studentActivity"_s))
        open->field = u"teacherActivity"_s;
    // "Stages | Procedures | Purposes": the second name is no name.
    const auto isTitle = [](const StepColumn& column) { return column.field == u"title"; };
    if (countThose(m_columns, isTitle) > 1 && !has(u"teacherActivity"_s) && !has(u"studentActivity"_s)) {
        const auto first = std::find_if(m_columns.begin(), m_columns.end(), isTitle);
        std::find_if(first + 1, m_columns.end(), isTitle)->field = u"teacherActivity"_s;
    }
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
}

bool TableFlow::addFieldRow(const RowLook& row)
{
    static const QStringList fields{u"teacherActivity"_s, u"studentActivity"_s, u"intent"_s, u"media"_s,
                                    u"individualNote"_s};
    if (row.size() != 2 || !isProcess(m_flow.place()) || row.front().cell->column > 0 ||
        !fields.contains(row.front().column) || row.back().isBlank)
        return false;
    const bool endsProcess = row.front().meaning && row.front().meaning->isStrong &&
                             !isProcess(row.front().meaning->place) &&
                             row.front().meaning->place != u"individualNotes"_s;
    if (endsProcess)
        return false;
    noteCell(*row.front().cell);
    m_flow.addPlain(row.front().text);
    m_flow.addCell(row.back().cell->blocks, false);
    return true;
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
    if (first == row.end())
        return false;
    if (!first->meaning)
        return endsByGuess(row);
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
    // "作业" beside what all columns of steps are wide.
    const bool isHomework = place == u"homework" && row.size() == 2 && row.back().cell->columns > 1;
    return !isWholeRow && hasValue && (first->meaning->isStrong || isHomework) &&
           (!isProcess(place) || isProcessBelow);
}

// A short cell and one beside it as wide as all else, which no column of steps is: "家庭训练 | ...".
bool TableFlow::endsByGuess(const RowLook& row) const
{
    const bool isLabelAndValue = row.size() == 2 && m_columns.size() > 2 && row.front().isShort &&
                                 row.front().cell->column == 0 && row.back().cell->columns > 1 &&
                                 !row.back().isBlank;
    if (!isLabelAndValue)
        return false;
    const auto guess = m_flow.dictionary().guess(row.front().text.plain(), m_flow.isGuide());
    const int width = m_columns.front().end - m_columns.front().begin;
    return (guess && endsLesson(guess->place)) || row.front().cell->columns != width;
}

QString TableFlow::columnOf(const WordCell& cell) const
{
    QString best;
    int widest = 0;
    const auto lanes = countThose(m_columns, [&](const StepColumn& column) {
        return column.field.startsWith(u"lane:"_s) && column.begin >= cell.column &&
               column.end <= cell.column + cell.columns;
    });
    if (lanes > 1)
        return u"lane:"_s; // of all of them
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
        if (!m_flow.isGuide())
            m_flow.setPlace(u"steps"_s);
        if (isNote)
            m_flow.addLabel(RichText(), {u"individualNotes"_s, true});
        if (!isNote && field == u"process" && isHead(row, at) && row.size() > 2 && !m_flow.isGuide()) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of two grades in one room.
#include "exchange/TableFlow.h"
#include "exchange/headerWords.h"
#include "exchange/otherGradesOfLines.h"

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

QString TableFlow::laneOf(const Look& look) const
{
    if (look.isBlank || !look.isShort)
        return {};
    const QString plain = look.text.plain();
    const auto grade = gradeIn(plain);
    const bool isClass = grade && plain.contains(u'班') && !grade->key.startsWith(u'K'); // 四（1）班
    return grade && !isClass && !look.meaning ? grade->key : QString();
}

// "年级 | 二年级 | 四年级" above the labels of a form.
bool TableFlow::isHeadOfGrades(size_t index) const
{
    const RowLook& row = m_rows[index];
    const auto grades =
        std::count_if(row.begin(), row.end(), [&](const Look& look) { return !laneOf(look).isEmpty(); });
    if (grades < 2 || grades + 1 < qptrdiff(row.size()) || index + 1 == m_rows.size())
        return false;
    const RowLook& below = m_rows[index + 1];
    return !below.empty() && below.front().meaning && below.front().column.isEmpty() &&
           !isProcess(below.front().meaning->place);
}

void TableFlow::addGradesHead(size_t index)
{
    m_grades.clear();
    m_others.clear();
    const RowLook& row = m_rows[index];
    const bool isNamed = !row.front().isBlank && laneOf(row.front()).isEmpty();
    if (isNamed)
        noteCell(*row.front().cell);
    m_flow.addLabel(isNamed ? row.front().text : RichText(), {u"header.grade"_s, true});
    for (const Look& look : row) {
        const QString lane = laneOf(look);
        if (lane.isEmpty())
            continue;
        m_grades.push_back({look.cell->column, look.cell->column + look.cell->columns, u"lane:"_s + lane});
        if (!keepForGrade(look))
            m_flow.addCell(look.cell->blocks, false);
    }
    m_flow.setPlace({});
    m_flow.add({.kind = Piece::Kind::Boundary});
}

bool TableFlow::keepForGrade(const Look& look)
{
    static const QHash<QString, QString> labels{{u"header.grade"_s, u"年级"_s},
                                                {u"header.subject"_s, u"学科"_s},
                                                {u"header.title"_s, u"课题"_s},
                                                {u"objectives"_s, u"教学目标"_s},
                                                {u"keyPoints"_s, u"教学重点和难点"_s},
                                                {u"difficultPoints"_s, u"教学重点和难点"_s},
                                                {u"keyAndDifficult"_s, u"教学重点和难点"_s}};
    const auto grade = std::find_if(m_grades.begin(), m_grades.end(), [&](const StepColumn& column) {
        return column.begin == look.cell->column && column.end == column.begin + look.cell->columns;
    });
    const QString label = labels.value(m_flow.place());
    if (grade == m_grades.end() || grade == m_grades.begin() || label.isEmpty())
        return false;
    m_others.resize(m_grades.size());
    noteCell(*look.cell);
    const RichText before(label + u'：');
    m_flow.note({}, before.characters());
    std::vector<RichText>& lines = m_others[size_t(grade - m_grades.begin())];
    bool isFirst = true;
    for (const RichText& line : linesIn(look.cell->blocks)) {
        RichText labelled = std::exchange(isFirst, false) ? before : RichText();
        labelled.append(line);
        lines.push_back(labelled);
    }
    return true;
}

void TableFlow::addOtherGrades()
{
    for (const std::vector<RichText>& lines : m_others) {
        if (lines.empty())
            continue;
        m_flow.addLabel(RichText(), {OtherGradesPlace, true});
        for (const RichText& line : lines)
            m_flow.addPlain(line);
    }
    if (!std::exchange(m_others, {}).empty()) {
        m_flow.setPlace({});
        m_flow.add({.kind = Piece::Kind::Boundary});
    }
}

// The process of such a form: from here on steps, a grade in each column.
bool TableFlow::addGradesRow(const RowLook& row)
{
    const bool isProcessRow =
        !m_grades.empty() && row.size() > 2 && row.front().meaning && isProcess(row.front().meaning->place);
    if (!isProcessRow)
        return false;
    noteCell(*row.front().cell);
    m_flow.addLabel(row.front().text, *row.front().meaning);
    m_columns = m_grades;
    addStepRow(RowLook(row.begin() + 1, row.end()));
    return true;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of two grades in one room.
#include "exchange/TableFlow.h"
#include "exchange/headerWords.h"

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

void TableFlow::setGrades(const RowLook& row)
{
    m_grades.clear();
    for (const Look& look : row) {
        const QString lane = laneOf(look);
        if (!lane.isEmpty())
            m_grades.push_back(
                {look.cell->column, look.cell->column + look.cell->columns, u"lane:"_s + lane});
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

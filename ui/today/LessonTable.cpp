// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/LessonTable.h"

#include <QVBoxLayout>

namespace shanke {

LessonTable::LessonTable(const QString& heading, QWidget* parent) : Card(heading, parent)
{
}

void LessonTable::setLines(const std::vector<LessonLine>& lines)
{
    while (m_rows.size() < lines.size())
        addRow();
    while (m_rows.size() > lines.size())
        removeRow();
    for (size_t i = 0; i < lines.size(); ++i)
        m_rows[i]->setLine(lines[i]);
}

void LessonTable::addRow()
{
    auto* row = new LessonRow;
    connect(row, &LessonRow::activated, this, &LessonTable::activated);
    connect(row, &LessonRow::exceptionWanted, this, &LessonTable::exceptionWanted);
    content()->addWidget(row);
    m_rows.push_back(row);
}

void LessonTable::removeRow()
{
    m_rows.back()->deleteLater();
    m_rows.back()->hide();
    m_rows.pop_back();
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Card.h"
#include "ui/today/LessonRow.h"

namespace shanke {

// A card of lesson rows. Rows stay when their lessons change, so a button that has the focus keeps it.
class LessonTable : public Card
{
    Q_OBJECT
public:
    explicit LessonTable(const QString& heading, QWidget* parent = nullptr);

    void setLines(const std::vector<LessonLine>& lines);
    const std::vector<LessonRow*>& rows() const { return m_rows; }

signals:
    void activated(const shanke::LessonLine& line);
    void exceptionWanted(const shanke::LessonLine& line);

private:
    void addRow();
    void removeRow();

    std::vector<LessonRow*> m_rows;
};

} // namespace shanke

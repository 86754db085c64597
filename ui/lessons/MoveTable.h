// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace shanke {

class MoveModel;

// What would move, as a table in which nothing is chosen.
class MoveTable : public QTreeView
{
    Q_OBJECT
public:
    explicit MoveTable(MoveModel& moves, QWidget* parent = nullptr);

    // Whose periods they are.
    void showWhom(bool isShown);
};

} // namespace shanke

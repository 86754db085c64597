// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QWidget>

namespace shanke {

class Workspace;

// What needs a person wherever they are in the program, one line each above the pages; nothing when all is
// well.
class StandingBars : public QWidget
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit StandingBars(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void comparingWanted();
    void accountWanted();
    void devicesWanted();
    void planWanted(const shanke::DocId& plan);
    void reviewWanted();
};

} // namespace shanke

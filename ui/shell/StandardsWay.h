// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>

class QVBoxLayout;

namespace shanke {

class EditorPage;
class MainWindow;
class Workspace;

// The ways of a window to the standard plans of the columns: from the news of them to the plan, or to one's
// own that was made from it, beside which the new version stands. Owned by the window.
class StandardsWay : public QObject
{
    Q_OBJECT
public:
    // All are of the window; the bar is added to `bars`.
    StandardsWay(Workspace& workspace, Clock& clock, MainWindow& window, EditorPage& editor,
                 QVBoxLayout& bars);
};

} // namespace shanke

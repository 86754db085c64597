// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>

class QStackedWidget;

namespace shanke {

class EditorPage;
class MainWindow;
class StandardNewsBar;
class Workspace;

// The ways of a window to the standard plans of the columns: from the news of them to the plan, or to one's
// own that was made from it, beside which the new version stands. Owned by the window.
class StandardsWay : public QObject
{
    Q_OBJECT
public:
    // All are of the window. `pages`: among which the editor is.
    StandardsWay(Workspace& workspace, Clock& clock, MainWindow& window, EditorPage& editor,
                 const QStackedWidget& pages);

    // To stand above the pages.
    StandardNewsBar* bar() const { return m_news; }

private:
    StandardNewsBar* m_news;
};

} // namespace shanke

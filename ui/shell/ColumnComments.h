// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/OneAtATime.h"
#include "workspace/values/PrepValues.h"

#include <QObject>

namespace shanke {

class MainWindow;
class RecordsPage;
class Workspace;

// For who keeps columns: the research page has a button to the plans on which teachers commented, which says
// how many comments are new. Asked again when something came, and when a page comes to the front. Owned by
// the window.
class ColumnComments : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    ColumnComments(Workspace& workspace, const Clock& clock, MainWindow& window, RecordsPage& research);

    void want() { m_reading.want(); }

private:
    void read();
    void showList();

    Workspace& m_workspace;
    const Clock& m_clock;
    MainWindow& m_window;
    RecordsPage& m_research;
    OneAtATime m_reading{[this] { read(); }};
    QList<CommentedPlan> m_plans;
};

} // namespace shanke

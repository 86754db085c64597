// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QStackedWidget;

namespace shanke {

class ImportPage;
class MainWindow;
class PlansPage;
class Workspace;

// The way from Preparing to the import of school files and back: files that a person chose, dropped or pasted
// there are looked through on a page of their own, packages in a dialog, and an import that was left is gone
// on with. Belongs to the window.
class ImportWay : public QObject
{
    Q_OBJECT
public:
    // All outlive it. The page is added to `pages`.
    ImportWay(Workspace& workspace, MainWindow& window, QStackedWidget& pages, PlansPage& plans);

private:
    void choose();
    void import(const QStringList& paths);
    void showPage();

    Workspace& m_workspace;
    MainWindow& m_window;
    QStackedWidget& m_pages;
    ImportPage* m_page;
};

} // namespace shanke

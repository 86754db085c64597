// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordList.h"
#include "ui/records/TableSaving.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace shanke {

class EmptyState;
class InfoBar;
class RecordFilterBar;
class RecordTable;

// The records of a page with their filter: what a page of records shows below its head. Enter opens, Delete
// takes away and offers to undo. Reads nothing while it is hidden. Objects, behind the name of the page:
// ".list",
// ".message", ".table", and those of RecordFilterBar.
class RecordsView : public QWidget
{
    Q_OBJECT
public:
    // Workspace and clock outlive it. `title`: of the page.
    RecordsView(ListPage page, const QString& title, Workspace& workspace, Clock& clock);

    void activate();
    void search(const QString& text);
    void showStatus(PlanStatus status);
    // Every row of the list as a workbook, as the person who was asked for a name does.
    void saveTable(const QString& path);
    // What is said and offered while there is no record at all.
    void setEmpty(const QString& icon, const QString& sentence, const QString& action);

signals:
    void loaded();
    void recordActivated(const shanke::DocId& id);
    void conflictActivated(const shanke::DocId& id);   // one that waits for a choice between versions
    void printWanted(const QList<shanke::DocId>& ids); // those that are chosen
    void startWanted();                                // what is offered while there is no record

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void connectList();
    void createShortcuts();
    void hideColumns();
    void showRows();
    void showNothing();
    void openCurrent();
    void removeCurrent();
    void printChosen();
    void askForTable();
    void connectTable();
    void showMenu(const QPoint& at);
    void onRemoved(const RecordSummary& record);

    struct Nothing
    {
        QString icon;
        QString sentence;
        QString action;
    };

    ListPage m_page;
    RecordList m_list;
    Nothing m_nothing;
    TableSaving m_saving;
    RecordFilterBar* m_filters;
    QPushButton* m_asTable;
    RecordTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_rows;
    InfoBar* m_message;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/PlanList.h"
#include "ui/plans/StartPanel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace shanke {

class EmptyState;
class InfoBar;
class PageHeader;
class PlanFilterBar;
class PlanTable;

// Preparing (备课): every plan and study guide of the teacher with where it stands, found by PlanFilterBar;
// and the three ways to start one, from a standard plan first where there is one. Enter opens, Delete takes
// away and offers to undo. Objects: "plans.list", "plans.fromStandard", "plans.fromEarlier", "plans.blank",
// "plans.message", and those of PlanFilterBar and StartPanel.
class PlansPage : public QWidget
{
    Q_OBJECT
public:
    // Both outlive the page.
    PlansPage(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);

    QString title() const { return tr("Preparing"); }
    void activate();
    void search(const QString& text);
    // Only the plans in this state.
    void showStatus(PlanStatus status);

signals:
    void planActivated(const shanke::DocId& id);
    void conflictActivated(const shanke::DocId& id); // a plan that waits for a choice between versions
    void newPlanRequested();
    void copyRequested(const shanke::DocId& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* createList();
    QWidget* createHead();
    QPushButton* addStart(PageHeader* head, QPushButton* button, const QString& object);
    void connectList();
    void createShortcuts();
    void readFilter();
    void showLoaded();
    void showNothing();
    void openCurrent();
    void removeCurrent();
    void onRemoved(const PlanSummary& plan);
    void start(StartSource source);

    PlanList m_list;
    QStackedWidget* m_pages;
    StartPanel* m_start;
    PlanTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_rows;
    InfoBar* m_message;
    QPushButton* m_standard = nullptr; // there while there is a standard plan
    QPushButton* m_blank = nullptr;
    PlanFilterBar* m_filters;
};

} // namespace shanke

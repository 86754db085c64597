// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PlanLayout.h"
#include "ui/common/LatestAnswer.h"
#include "ui/plans/StartPanel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace shanke {

class PageHeader;
class RecordsView;

// Preparing (备课): every plan and study guide of the teacher with where it stands; and the ways to
// start one, from a standard plan first where there is one; files of Word are imported by a button, or
// dropped or pasted. Objects: "plans.fromStandard", "plans.fromEarlier", "plans.columns", "plans.import",
// "plans.blank", "plans.forms", and those of RecordsView and StartPanel.
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
    void printWanted(const QList<shanke::DocId>& ids);
    void newPlanRequested(shanke::PlanStart start);
    void copyRequested(const shanke::DocId& id);
    void importWanted();
    void filesGiven(const QStringList& paths); // to import

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* createList();
    QWidget* createHead();
    void addForms(PageHeader* head);
    QPushButton* addStart(PageHeader* head, QPushButton* button, const QString& object);
    void connectView();
    void connectStart();
    void createShortcuts();
    void askForStandards();
    void offerStandards(bool areThere);
    void startFirst();
    void start(StartSource source);

    Workspace& m_workspace;
    Clock& m_clock;
    LatestAnswer m_standards;
    bool m_hasStandards = false;
    QStackedWidget* m_pages;
    RecordsView* m_view;
    StartPanel* m_start;
    QPushButton* m_standard = nullptr; // there while there is a standard plan
    QPushButton* m_blank = nullptr;
};

} // namespace shanke

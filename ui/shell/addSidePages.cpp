// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/addSidePages.h"

#include "sequence/calendarKind.h"
#include "ui/delivery/DeliveryPage.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/lessons/LessonsPage.h"
#include "ui/paper/PaperDialog.h"
#include "ui/paper/ReceiptsDialog.h"
#include "ui/records/RecordsPage.h"
#include "ui/registers/RegistersPage.h"
#include "ui/review/DelegationDialog.h"
#include "ui/review/ReviewPage.h"
#include "ui/shell/ColumnComments.h"
#include "ui/shell/DesktopNotifier.h"
#include "ui/shell/MainWindow.h"
#include "ui/timetable/TimetableDialog.h"
#include "ui/today/DueReminder.h"
#include "ui/today/TodayPage.h"
#include "workspace/PaperService.h"
#include "workspace/Workspace.h"

#include <QStackedWidget>

namespace shanke {

namespace {

void addLessons(const SidePages& joined)
{
    auto* page = new LessonsPage(joined.workspace, joined.clock);
    joined.pages.addWidget(page);
    QObject::connect(&joined.today, &TodayPage::lessonsRequested, page, [page, &pages = joined.pages] {
        pages.setCurrentWidget(page);
        page->activate();
    });
    QObject::connect(page, &LessonsPage::planActivated, &joined.window, &MainWindow::openPlan);
    QObject::connect(page, &LessonsPage::lessonActivated, &joined.today, &TodayPage::lessonActivated);
    QObject::connect(page, &LessonsPage::newPlanRequested, &joined.window, &MainWindow::newPlan);
    QObject::connect(page, &LessonsPage::calendarRequested, &joined.window, [&window = joined.window] {
        window.go(Place::School);
        window.newRecord(calendarKind().word);
    });
    QObject::connect(page, &LessonsPage::closed, &joined.window,
                     [&window = joined.window] { window.go(Place::Today); });
}

void addEvidence(const SidePages& joined)
{
    auto* page = new EvidencePage(joined.workspace, joined.clock);
    joined.pages.addWidget(page);
    QObject::connect(&joined.research, &RecordsPage::evidenceRequested, page, [page, &pages = joined.pages] {
        pages.setCurrentWidget(page);
        page->activate();
    });
    QObject::connect(page, &EvidencePage::recordActivated, &joined.window, &MainWindow::openPlan);
    QObject::connect(page, &EvidencePage::printWanted, &joined.window,
                     [&window = joined.window, &workspace = joined.workspace](const TermDays& term) {
                         const auto reading = [&workspace, term] { return workspace.paper().evidence(term); };
                         (new PaperDialog(workspace, PaperReading(reading), &window))->open();
                     });
    QObject::connect(page, &EvidencePage::closed, &joined.window,
                     [&window = joined.window] { window.go(Place::Research); });
}

void addTimetables(const SidePages& joined)
{
    QObject::connect(&joined.school, &RecordsPage::timetablesRequested, &joined.window,
                     [&window = joined.window, &workspace = joined.workspace, &clock = joined.clock] {
                         auto* dialog = new TimetableDialog(workspace, clock, &window);
                         QObject::connect(dialog, &TimetableDialog::opened, &window, &MainWindow::openPlan);
                         dialog->open();
                     });
}

void addRegisters(const SidePages& joined)
{
    auto* page = new RegistersPage(joined.workspace, joined.clock);
    joined.pages.addWidget(page);
    QObject::connect(&joined.review, &ReviewPage::registersRequested, page, [page, &pages = joined.pages] {
        pages.setCurrentWidget(page);
        page->activate();
    });
    QObject::connect(page, &RegistersPage::submissionRequested, &joined.review,
                     [&window = joined.window, &review = joined.review](const DocId& submission) {
                         window.go(Place::Review);
                         review.open(submission);
                     });
    QObject::connect(page, &RegistersPage::recordRequested, &joined.window, &MainWindow::openPlan);
    QObject::connect(page, &RegistersPage::closed, &joined.window,
                     [&window = joined.window] { window.go(Place::Review); });
}

void addDelegations(const SidePages& joined)
{
    QObject::connect(&joined.review, &ReviewPage::delegationsRequested, &joined.window,
                     [&window = joined.window, &workspace = joined.workspace, &clock = joined.clock] {
                         (new DelegationDialog(workspace, clock, &window))->open();
                     });
}

void addReceipts(const SidePages& joined)
{
    QObject::connect(&joined.delivery, &DeliveryPage::receiptsRequested, &joined.window,
                     [&window = joined.window, &workspace = joined.workspace] {
                         (new ReceiptsDialog(workspace, &window))->open();
                     });
}

void addComments(const SidePages& joined)
{
    auto* comments = new ColumnComments(joined.workspace, joined.clock, joined.window, joined.research);
    QObject::connect(&joined.pages, &QStackedWidget::currentChanged, comments, &ColumnComments::want);
}

void addReminder(const SidePages& joined)
{
    auto* reminder = new DueReminder(joined.workspace, joined.clock, &joined.window);
    QObject::connect(reminder, &DueReminder::reminded, &joined.window, &notifyDesktop);
}

} // namespace

void addSidePages(const SidePages& joined)
{
    addLessons(joined);
    addEvidence(joined);
    addTimetables(joined);
    addRegisters(joined);
    addDelegations(joined);
    addReceipts(joined);
    addComments(joined);
    addReminder(joined);
}

} // namespace shanke

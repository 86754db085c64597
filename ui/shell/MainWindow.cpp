// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/conflict/ConflictPage.h"
#include "ui/courier/CourierPage.h"
#include "ui/delivery/DeliveryPage.h"
#include "ui/editor/EditorPage.h"
#include "ui/history/HistoryDialog.h"
#include "ui/paper/PaperDialog.h"
#include "ui/plans/PlansPage.h"
#include "ui/records/RecordsPage.h"
#include "ui/records/listPages.h"
#include "ui/review/ReviewPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ClockBar.h"
#include "ui/shell/ImportWay.h"
#include "ui/shell/MovesTelling.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/ReviewAccess.h"
#include "ui/shell/SaveBeforeClosing.h"
#include "ui/shell/SearchEverywhere.h"
#include "ui/shell/StandardNewsBar.h"
#include "ui/shell/StandardsWay.h"
#include "ui/shell/StandingBars.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/addSidePages.h"
#include "ui/today/TodayPage.h"
#include "workspace/Account.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr std::array places{Place::Today,  Place::Plans,    Place::Research, Place::School,
                            Place::Review, Place::Delivery, Place::Settings};
// Of records beside Preparing, each where a kind is listed there.
constexpr std::pair<Place, ListPage> recordPages[]{{Place::Research, ListPage::Research},
                                                   {Place::School, ListPage::School}};

// Where a record is found again.
Place placeOf(const DocId& id)
{
    for (const auto& [place, page] : recordPages) {
        if (pageOf(id) == page)
            return place;
    }
    return Place::Plans;
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, Clock& clock, const Appearance& appearance, QWidget* parent)
    : QMainWindow(parent), m_workspace(workspace), m_clock(clock), m_closing(new SaveBeforeClosing(clock))
{
    setCentralWidget(makeCentre(clock));
    addEntries();
    addPages(clock, appearance);
    connectToday();
    connectPlans();
    connectConflicts();
    connectCourier();
    connectClosing();
    addShortcuts();
    new ImportWay(m_workspace, *this, *m_pages, *m_plans);
    new SearchEverywhere(m_workspace, clock, *this, *m_editor, *m_review);
    m_bars->addWidget((new StandardsWay(m_workspace, clock, *this, *m_editor, *m_pages))->bar());
    new MovesTelling(m_workspace, this);
    connect(new ReviewAccess(m_workspace, clock, this), &ReviewAccess::changed, this,
            [this](bool isReviewer) { m_rail->setEntryVisible(int(Place::Review), isReviewer); });

    //: window title: a person's name
    setWindowTitle(tr("%1 · Shanke").arg(m_workspace.account().settings().name));
    resize(1366, 768);
    go(Place::Today);
}

QWidget* MainWindow::makeCentre(Clock& clock)
{
    auto* centre = new QWidget;
    m_rail = new NavigationRail;
    m_pages = new QStackedWidget;
    // A page that is not shown must not make the window wider than the screen.
    m_pages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto* status = new StatusLine(m_workspace, clock);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bars = new QVBoxLayout;
    auto* standing = new StandingBars(m_workspace);
    connect(standing, &StandingBars::comparingWanted, this, &MainWindow::showServerSettings);
    connect(standing, &StandingBars::accountWanted, this, &MainWindow::correctAccount);
    connect(standing, &StandingBars::devicesWanted, this, &MainWindow::showDevices);
    connect(standing, &StandingBars::planWanted, this, &MainWindow::openPlan);
    connect(standing, &StandingBars::reviewWanted, this, [this] { go(Place::Review); });
    m_bars->addWidget(m_closing);
    m_bars->addWidget(standing);
    layout->addLayout(m_bars);
    layout->addLayout(row, 1);
    layout->addWidget(status);
    connect(m_rail, &NavigationRail::chosen, this, [this](int entry) { go(places.at(size_t(entry))); });
    connect(m_rail, &NavigationRail::personChosen, this, &MainWindow::personChosen);
    connect(status, &StatusLine::activated, this, [this] { go(Place::Delivery); });
    connect(status, &StatusLine::signInActivated, this, &MainWindow::signIn);
    connect(status, &StatusLine::conflictsActivated, this, [this] { showConflict({}); });
    return centre;
}

void MainWindow::correctAccount()
{
    go(Place::Settings);
    m_settings->correctAccount();
}

void MainWindow::signIn()
{
    go(Place::Settings);
    m_settings->signIn();
}

void MainWindow::showServerSettings()
{
    go(Place::Settings);
    m_settings->showServer();
}

void MainWindow::showDevices()
{
    go(Place::Settings);
    m_settings->showDevices();
}

void MainWindow::offerLock(bool canAddPeople)
{
    m_settings->offerLock(canAddPeople);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { emit lockRequested(); });
}

void MainWindow::watchClock(const QDate& builtOn)
{
    m_bars->addWidget(new ClockBar(m_workspace, m_clock, builtOn, centralWidget()));
}

void MainWindow::showServing(const ServingStatus& status)
{
    m_settings->showServing(status);
}

void MainWindow::addEntries()
{
    m_rail->addEntry(u"today"_s, tr("Today"));
    m_rail->addEntry(u"plans"_s, tr("Preparing"));
    for (const auto& [place, page] : recordPages) {
        m_rail->addEntry(nameOf(page), RecordsPage::title(page));
        m_rail->setEntryVisible(int(place), !allKinds().on(page).empty());
    }
    m_rail->addEntry(u"review"_s, tr("Review"));
    m_rail->addEntry(u"delivery"_s, tr("Where is my work"));
    m_rail->addEntry(u"settings"_s, tr("Settings"));
    m_rail->setEntryVisible(int(Place::Review), false);
}

void MainWindow::addPages(Clock& clock, const Appearance& appearance)
{
    m_today = new TodayPage(m_workspace, clock);
    m_plans = new PlansPage(m_workspace, clock);
    for (const auto& [place, page] : recordPages)
        m_records[place] = new RecordsPage(page, m_workspace, clock);
    m_editor = new EditorPage(m_workspace, clock);
    m_conflict = new ConflictPage(m_workspace);
    m_review = new ReviewPage(m_workspace, clock);
    m_delivery = new DeliveryPage(m_workspace, clock);
    m_courier = new CourierPage(m_workspace);
    m_settings = new SettingsPage(m_workspace, appearance);
    for (QWidget* page : std::initializer_list<QWidget*>{m_today, m_plans, m_editor, m_conflict, m_review,
                                                         m_delivery, m_courier, m_settings})
        m_pages->addWidget(page);
    for (RecordsPage* page : std::as_const(m_records))
        m_pages->addWidget(page);
    addSidePages({*this, *m_pages, *m_today, *m_records[Place::Research], *m_records[Place::School],
                  *m_review, *m_delivery, m_workspace, clock});
    connect(m_settings, &SettingsPage::appearanceChanged, this, &MainWindow::appearanceChanged);
    connect(m_settings, &SettingsPage::lockRequested, this, &MainWindow::lockRequested);
    connect(m_settings, &SettingsPage::addPersonRequested, this, &MainWindow::addPersonRequested);
    connect(m_settings, &SettingsPage::correctionWished, this, &MainWindow::correctionWished);
    connect(m_editor, &EditorPage::accountWanted, this, &MainWindow::correctAccount);
    connect(m_settings, &SettingsPage::servingWished, this, &MainWindow::servingWished);
    connect(m_delivery, &DeliveryPage::settingsRequested, this, &MainWindow::showServerSettings);
    connect(m_delivery, &DeliveryPage::devicesRequested, this, &MainWindow::showDevices);
    connect(m_review, &ReviewPage::devicesRequested, this, &MainWindow::showDevices);
}

void MainWindow::connectToday()
{
    connect(m_today, &TodayPage::planActivated, this, &MainWindow::openPlan);
    connect(m_today, &TodayPage::recordRequested, this, &MainWindow::openPlan);
    connect(m_today, &TodayPage::newPlanRequested, this, &MainWindow::newPlan);
    connect(m_today, &TodayPage::lessonActivated, this, [this](const LessonHeader& header) {
        showEditor();
        m_editor->newPlanFor(header);
    });
    connect(m_today, &TodayPage::searchRequested, this, &MainWindow::search);
    connect(m_today, &TodayPage::reviewRequested, this, [this] { go(Place::Review); });
    connect(m_today, &TodayPage::conflictsRequested, this, [this] { showConflict({}); });
    connect(m_today, &TodayPage::returnedRequested, this, [this] {
        go(Place::Plans);
        m_plans->showStatus(PlanStatus::Returned);
    });
}

void MainWindow::connectPlans()
{
    connect(m_plans, &PlansPage::planActivated, this, &MainWindow::openPlan);
    connect(m_plans, &PlansPage::newPlanRequested, this, &MainWindow::newPlanAs);
    connect(m_plans, &PlansPage::copyRequested, this, [this](const DocId& id) {
        showEditor();
        m_editor->newPlanFrom(id);
    });
    const auto print = [this](const QList<DocId>& ids) { (new PaperDialog(m_workspace, ids, this))->open(); };
    connect(m_plans, &PlansPage::printWanted, this, print);
    connect(m_editor, &EditorPage::printWanted, this, print);
    connect(m_editor, &EditorPage::historyWanted, this, [this](const DocId& id, bool mayWrite) {
        auto* dialog = new HistoryDialog(m_workspace, m_clock, id, mayWrite, this);
        connect(dialog, &HistoryDialog::taken, m_editor, &EditorPage::goBackTo);
        dialog->open();
    });
    for (const RecordsPage* page : std::as_const(m_records)) {
        connect(page, &RecordsPage::printWanted, this, print);
        connect(page, &RecordsPage::recordActivated, this, &MainWindow::openPlan);
        connect(page, &RecordsPage::conflictActivated, this, &MainWindow::showConflict);
        connect(page, &RecordsPage::newRequested, this, &MainWindow::newRecord);
    }
    connect(m_editor, &EditorPage::closed, this, [this] { go(m_place); });
}

void MainWindow::connectConflicts()
{
    connect(m_plans, &PlansPage::conflictActivated, this, &MainWindow::showConflict);
    connect(m_editor, &EditorPage::choiceWanted, this, &MainWindow::showConflict);
    connect(m_conflict, &ConflictPage::planWanted, this, &MainWindow::openPlan);
    connect(m_conflict, &ConflictPage::closed, this, [this] { go(m_place); });
}

void MainWindow::connectCourier()
{
    connect(m_delivery, &DeliveryPage::courierRequested, this, &MainWindow::showCourier);
    connect(m_courier, &CourierPage::closed, this, [this] { go(Place::Delivery); });
}

void MainWindow::connectClosing()
{
    connect(m_editor, &EditorPage::left, m_closing, &SaveBeforeClosing::saved);
    connect(m_editor, &EditorPage::notSaved, m_closing, &SaveBeforeClosing::failed);
    // Queued: the editor whose signal this is finishes first.
    connect(m_closing, &SaveBeforeClosing::closeWanted, this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::addShortcuts()
{
    for (size_t i = 0; i < places.size(); ++i)
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))), [this, place = places.at(i)] {
            if (m_rail->isEntryVisible(int(place)))
                go(place);
        });
    addShortcut(QKeySequence::New, [this] { newPlan(); });
    addShortcut(QKeySequence::Find, [this] { search({}); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_U), [this] { showCourier(); });
    addShortcut(QKeySequence(Qt::Key_F5), [this] { m_delivery->syncNow(); });
}

void MainWindow::addShortcut(const QKeySequence& keys, std::function<void()> action)
{
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, std::move(action));
}

void MainWindow::setPeople(const QStringList& people, int current)
{
    m_rail->setPeople(people, current);
}

void MainWindow::go(Place place)
{
    leavePage();
    m_place = place;
    m_rail->setCurrent(int(place));
    const auto show = [this](auto* page) {
        m_pages->setCurrentWidget(page);
        page->activate();
    };
    switch (place) {
    case Place::Today:
        return show(m_today);
    case Place::Plans:
        return show(m_plans);
    case Place::Research:
    case Place::School:
        return show(m_records.value(place));
    case Place::Review:
        return show(m_review);
    case Place::Delivery:
        return show(m_delivery);
    case Place::Settings:
        return show(m_settings);
    }
}

void MainWindow::openPlan(const DocId& plan)
{
    showEditor(placeOf(plan));
    m_editor->openRecord(plan);
}

void MainWindow::newPlanAs(PlanStart start)
{
    showEditor();
    m_editor->newPlan(start);
}

void MainWindow::newRecord(const QString& kind)
{
    showEditor(m_place);
    m_editor->newRecord(*allKinds().find(kind));
}

// The record that is open is saved by the editor before another takes its place. `place`: where it is found
// again.
void MainWindow::showEditor(Place place)
{
    m_rail->setCurrent(int(place));
    m_pages->setCurrentWidget(m_editor);
}

void MainWindow::showConflict(const DocId& plan)
{
    leavePage();
    m_rail->setCurrent(int(placeOf(plan)));
    m_pages->setCurrentWidget(m_conflict);
    plan.isEmpty() ? m_conflict->openAny() : m_conflict->open(plan);
}

void MainWindow::showCourier()
{
    leavePage();
    m_rail->setCurrent(int(Place::Delivery));
    m_pages->setCurrentWidget(m_courier);
    m_courier->activate();
}

// What an input method still composes belongs to what was typed.
void MainWindow::leavePage()
{
    QGuiApplication::inputMethod()->commit();
    if (m_pages->currentWidget() == m_editor)
        m_editor->leave();
    else if (m_pages->currentWidget() == m_conflict)
        m_conflict->leave();
}

void MainWindow::search(const QString& text)
{
    go(Place::Plans);
    m_plans->search(text);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    leavePage();
    m_editor->leave(); // also when it is not in front: what could not be saved then may be saved now
    m_review->leave();
    if (m_closing->mayClose() || m_editor->isKept())
        return event->accept();
    event->ignore();
    m_closing->wait();
}

bool MainWindow::isOver() const
{
    return !isVisible() && !m_closing->isWaiting();
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/StrongId.h"
#include "lesson/PlanLayout.h"
#include "ui/common/Appearance.h"
#include "ui/settings/ServingValues.h"
#include "workspace/values/AccountSettings.h"

#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace shanke {

class ConflictPage;
class CourierPage;
class DeliveryPage;
class EditorPage;
class NavigationRail;
class PlansPage;
class RecordsPage;
class ReviewPage;
class SaveBeforeClosing;
class SettingsPage;
class TodayPage;
class Workspace;

// The pages of the program, in the order of the rail.
enum class Place { Today, Plans, Research, School, Review, Delivery, Settings };

// The window of one person's workspace: rail, page, status line. It joins the pages, which do not know each
// other. Review is there for approvers only, a page of records where a kind is listed on it. Leaving the
// editor in any way is a save point; the window stays until it is made. Objects: "shell.today",
// "shell.plans", "shell.research", "shell.school", "shell.review", "shell.delivery", "shell.settings",
// "shell.people", "shell.statusLine".
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // Both outlive it.
    MainWindow(Workspace& workspace, Clock& clock, const Appearance& appearance, QWidget* parent = nullptr);

    // For several workspaces open at a time: their people, and which of them this window belongs to.
    void setPeople(const QStringList& people, int current);
    void go(Place place);
    void openPlan(const DocId& plan); // or a record of another kind
    void newPlan() { newPlanAs(PlanStart::Full); }
    void newPlanAs(shanke::PlanStart start);
    void newRecord(const QString& kind); // its word
    // Warns from now on when the clock of this PC cannot be right; the program was made on `builtOn`.
    void watchClock(const QDate& builtOn);
    void showServing(const ServingStatus& status);
    // The work can be locked (Ctrl+L), and perhaps others given a place on this PC.
    void offerLock(bool canAddPeople);
    // Closed, and nothing of it is still being saved.
    bool isOver() const;
    Place place() const { return m_place; }

signals:
    void personChosen(int person);
    void appearanceChanged(const shanke::Appearance& appearance);
    void servingWished(const shanke::ServingWish& wish);
    void lockRequested();
    void addPersonRequested();
    // Another user name or school for this work, which has never left this PC.
    void correctionWished(const shanke::AccountSettings& account);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeCentre(Clock& clock);
    void correctAccount();
    void showServerSettings();
    void showDevices();
    void signIn();
    void addEntries();
    void addPages(Clock& clock, const Appearance& appearance);
    void connectToday();
    void connectPlans();
    void connectConflicts();
    void connectCourier();
    void connectClosing();
    void addShortcuts();
    void addShortcut(const QKeySequence& keys, std::function<void()> action);
    void search(const QString& text);
    void showEditor(Place place = Place::Plans);
    // Lets somebody choose between two versions: of this plan, or of whatever plan waits.
    void showConflict(const DocId& plan);
    void showCourier();
    void leavePage();

    Workspace& m_workspace;
    Clock& m_clock;
    Place m_place = Place::Today;
    QVBoxLayout* m_bars = nullptr;
    SaveBeforeClosing* m_closing;
    NavigationRail* m_rail;
    QStackedWidget* m_pages;
    TodayPage* m_today;
    PlansPage* m_plans;
    QMap<Place, RecordsPage*> m_records;
    EditorPage* m_editor;
    ConflictPage* m_conflict;
    ReviewPage* m_review;
    DeliveryPage* m_delivery;
    CourierPage* m_courier;
    SettingsPage* m_settings;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "IdleWatch.h"
#include "Language.h"
#include "ServingSwitch.h"
#include "WindowPlace.h"
#include "base/Clock.h"
#include "ui/common/Appearance.h"
#include "workspace/PeopleFolder.h"
#include "workspace/values/SealingKey.h"
#include "workspace/values/WorkspaceValues.h"

#include <QApplication>
#include <QSettings>

namespace shanke {

class MainWindow;
class SampleSchoolServer;
class Workspace;

// The running program: its look and language, the workspaces that are open, and a window for each, one of
// them shown. Before there is a workspace it shows the welcome; when one cannot be opened, the reason. Lives
// in the ui thread; destroying it closes the windows first, then the workspaces.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(QApplication& application, std::shared_ptr<Clock> clock);
    ~Desktop() override;

    // The work of the people who share this PC: that of the one who worked last; asks who they are when there
    // is nobody yet.
    void openPeople(const QString& root);
    // The work of one person alone.
    void openWorkspace(const QString& folder);
    // Makes the sample school when it is not there, starts its server, opens its people.
    void openSampleSchool(const QString& folder);

private:
    // Only the work that is shown is open, and what was left while it still sends.
    struct Person
    {
        QString folder;
        QString label;
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<MainWindow> window; // goes before its workspace
    };

    void welcome();
    void create(const AccountSettings& settings, const QString& password);
    Result<QString> makeWorkspace(const AccountSettings& settings, const QString& password) const;
    QList<PersonHere> peopleHere() const;
    void readPeople();
    int indexOf(const QString& folder) const;
    void enter(int person);
    void open(int person, const std::optional<SealingKey>& key);
    void showPeople(int person, const std::optional<Error>& error = {});
    void leave(int person);
    // Then nothing of that person is open any more; `then` may open it again.
    void closeWhenQuiet(const QString& folder, const std::function<void()>& then = {});
    void correct(const AccountSettings& wanted);
    void lockWhenIdle();
    void openSamplePeople(const QString& folder, quint16 port);
    void useServer(Workspace& workspace, const UserId& user, quint16 port);
    void makeWindow(int person);
    void connectPeople(MainWindow& window);
    void showPerson(int person);
    void changeAppearance(const Appearance& appearance);
    void makeWindowsAgain();
    void showFront(std::unique_ptr<QWidget> front);
    void dropFront();
    void showProblem(const Error& error);

    QApplication& m_application;
    std::shared_ptr<Clock> m_clock;
    QSettings m_settings;
    Appearance m_appearance;
    Language m_language;
    std::unique_ptr<QWidget> m_front; // what is shown while no workspace is
    std::unique_ptr<SampleSchoolServer> m_sample;
    WindowPlace m_place;
    ServingSwitch m_serving;
    std::vector<Person> m_people;
    std::optional<QString> m_root; // of the people who share this PC
    bool m_isSample = false;
    IdleWatch m_idle;
    int m_shown = -1;
};

} // namespace shanke

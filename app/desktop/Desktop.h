// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Language.h"
#include "ServingSwitch.h"
#include "base/Clock.h"
#include "ui/common/Appearance.h"
#include "workspace/WorkspaceValues.h"

#include <QApplication>
#include <QSettings>

namespace shanke {

class EmbeddedNode;
class MainWindow;
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

    // The person's own work; asks who they are when the folder holds none yet.
    void openWorkspace(const QString& folder);
    // Makes the sample school when it is not there, starts its server, opens its people.
    void openSampleSchool(const QString& folder);

private:
    struct Person
    {
        std::unique_ptr<Workspace> workspace;
        QString label;
        std::unique_ptr<MainWindow> window; // goes before its workspace
    };

    void welcome(const QString& folder);
    void create(const QString& folder, const AccountSettings& settings, const QString& password);
    // `place` tells people with the same name apart.
    Result<> addPerson(const QString& folder, const QString& place);
    void startSampleSchool(const QString& folder);
    void serveSampleSchool(const QString& folder, quint16 wanted);
    void openSamplePeople(const QString& folder, quint16 port);
    void useServer(Workspace& workspace, const UserId& user, quint16 port);
    void makeWindow(int person);
    void showPerson(int person);
    void changeAppearance(const Appearance& appearance);
    void makeWindowsAgain();
    void showFront(std::unique_ptr<QWidget> front);
    void showProblem(const Error& error);

    QApplication& m_application;
    std::shared_ptr<Clock> m_clock;
    QSettings m_settings;
    Appearance m_appearance;
    Language m_language;
    std::unique_ptr<QWidget> m_front;     // what is shown while no workspace is
    std::unique_ptr<EmbeddedNode> m_node; // of the sample school
    ServingSwitch m_serving;
    std::vector<Person> m_people;
    int m_shown = -1;
};

} // namespace shanke

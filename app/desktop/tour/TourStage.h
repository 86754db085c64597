// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EmbeddedNode.h"
#include "Language.h"
#include "SampleSchoolFolder.h"
#include "tour/ShiftedClock.h"
#include "tour/TourHand.h"
#include "ui/common/Appearance.h"

#include <QApplication>
#include <QTemporaryDir>

namespace shanke {

class MainWindow;
class Workspace;
struct SyncStatus;

// The PCs of a tour, in the order of SampleSchoolFolder::people().
enum class Pc { Teacher, Approver, SecondPc };

// Where a tour is played: a sample school in a temporary folder, its node, and three PCs that can be switched
// on and off. The network is cut by closing the port of the node and restored by listening on it again. Lives
// in the ui thread.
class TourStage
{
public:
    TourStage(QApplication& application, const QString& pictures);
    ~TourStage();

    Result<> prepare(); // the folder for the pictures, the look
    void makeSchool();
    // Empty when the school is made.
    QString schoolIsMissing() const;
    void connectNetwork();
    void cutNetwork();
    QString networkIsMissing() const;

    Result<> switchOn(Pc pc);
    void switchOff(Pc pc);
    MainWindow& window(Pc pc);
    TourHand hand(Pc pc);
    SyncStatus status(Pc pc);
    // Empty when the status line says exactly what is the case, and that is what `expected` says.
    QString statusLineIsMissing(Pc pc, const std::function<QString(const SyncStatus&)>& expected);

    void setLook(ColourScheme scheme, int textPercent = 100);
    Result<> picture(Pc pc, const QString& name);
    Result<> picture(QWidget& widget, const QString& name) const;
    void pictureEverything(const QString& name);

private:
    struct Desk
    {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<MainWindow> window; // goes before its workspace
    };

    Desk& desk(Pc pc) { return m_desks.at(size_t(pc)); }
    void useServer(Workspace& workspace, const SamplePerson& person);

    QApplication& m_application;
    QString m_pictures;
    QTemporaryDir m_temporary;
    SampleSchoolFolder m_school;
    std::shared_ptr<ShiftedClock> m_clock;
    Appearance m_appearance;
    Language m_language;
    QObject m_context; // answers belong to the stage
    std::optional<Result<>> m_made;
    std::unique_ptr<EmbeddedNode> m_node;
    quint16 m_port = 0;
    bool m_connected = false;
    QString m_networkProblem;
    std::array<Desk, 3> m_desks;
};

} // namespace shanke

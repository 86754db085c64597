// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "ui/settings/ServingValues.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace shanke {

class EmbeddedNode;
struct ServerAddress;
class WakefulPc;

// This PC as the server of the school, while a person has it switched on: runs the node, which carries the
// work on to the county where one is named, keeps the PC awake, and starts again with the program. Its
// databases lie beside the workspaces. Lives in the ui thread.
class ServingSwitch : public QObject
{
    Q_OBJECT
public:
    // `settings` outlives it.
    ServingSwitch(QString folder, QSettings& settings);
    ~ServingSwitch() override;

    const ServingStatus& status() const { return m_status; }
    // Goes on where the last run of the program ended.
    void resume();
    void set(const SchoolId& school, const ServingWish& wish);

signals:
    void changed(const shanke::ServingStatus& status);

private:
    ServingStatus statusOff() const;
    void start(const SchoolId& school);
    void startNode(const SchoolId& school, const std::optional<ServerAddress>& county);
    void onListening(quint16 port, const QString& code);
    void fail(const Error& error);

    QString m_folder;
    QSettings& m_settings;
    ServingStatus m_status;
    std::unique_ptr<EmbeddedNode> m_node;
    std::unique_ptr<WakefulPc> m_wakeful;
    std::unique_ptr<QObject> m_asking; // receives the keychain's answer; one that was replaced gets none
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/NodeAdvert.h"

#include <QDBusServiceWatcher>
#include <QObject>

#include <memory>

class QDBusMessage;

namespace shanke {

// Lets a node be found in the school's network, through the Avahi service of this PC. Without that service
// nothing happens until it comes; the node works the same. Never waits. Withdraws the advert when destroyed.
class NodePublisher final : public QObject
{
    Q_OBJECT
public:
    explicit NodePublisher(const NodeAdvert& advert);
    ~NodePublisher() override;

private slots:
    void onGroupState(int state, const QString& error);
    void onServerState(int state, const QString& error);

private:
    void begin();
    void useGroup(const QString& path);
    void add();
    void onAdded(const QDBusMessage& answer);
    void takeOtherName();
    void end();

    NodeAdvert m_advert;
    QDBusServiceWatcher m_watcher;
    std::unique_ptr<QObject> m_attempt; // owns the calls under way
    QString m_group;                    // its path
    int m_names = 1;                    // how many names were tried
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/NodeAdvert.h"

#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>

#include <map>
#include <memory>
#include <tuple>

namespace shanke {

// A node that says it is in this network.
struct FoundNode
{
    NodeAdvert advert;
    QString host;    // "bei-ke.local"
    QString address; // 10.1.0.4

    friend bool operator==(const FoundNode&, const FoundNode&) = default;
};

// Looks for nodes in the school's network while it lives, through the Avahi service of this PC. That there is
// no such service is a state. Never waits. A node that is heard over several ways is one.
class NodeBrowser final : public QObject
{
    Q_OBJECT
public:
    NodeBrowser();
    ~NodeBrowser() override;

    QList<FoundNode> nodes() const; // ordered by school and node
    bool isAvailable() const { return m_isAvailable; }
    // Everything that was known at the start has been told.
    bool isSettled() const { return !m_isAvailable || (m_hasAll && m_resolving == 0); }

signals:
    void changed();

private slots:
    void onItemNew(const QDBusMessage& signal);
    void onItemRemove(const QDBusMessage& signal);
    void onAllForNow();

private:
    using Way = std::tuple<int, int, QString>; // interface, protocol, name

    static Way wayIn(const QDBusMessage& signal);
    void begin();
    void listenAt(const QString& path);
    void take(const Way& way, const QDBusMessage& resolved);
    void end();

    QDBusServiceWatcher m_watcher;
    std::unique_ptr<QObject> m_attempt; // owns the calls under way
    QString m_browser;                  // its path
    std::map<Way, FoundNode> m_heard;
    int m_resolving = 0;
    bool m_isAvailable = true; // until it is known to be missing
    bool m_hasAll = false;
};

} // namespace shanke

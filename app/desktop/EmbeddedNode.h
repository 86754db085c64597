// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeSetup.h"

#include <QFuture>
#include <QObject>
#include <QThread>
#include <QUrl>

namespace shanke {

// How an embedded node can be reached.
struct NodePlace
{
    quint16 port = 0;
    QString code; // empty: it needs none
};

// A node inside the desktop: serves the databases of a folder from a thread of its own, so that no window
// waits for it. Closing and listening again is what a cut cable looks like to everyone else. Lives in the ui
// thread; destroying it stops the thread.
class EmbeddedNode : public QObject
{
    Q_OBJECT
public:
    explicit EmbeddedNode(const NodeSetup& setup);
    ~EmbeddedNode() override;

    // 0 takes any free port. InUse, Forbidden, or what opening the folder met.
    QFuture<Result<NodePlace>> listen(quint16 port);
    QFuture<Result<>> close();

signals:
    void clientsChanged(int clients);
    // After the first look, and when it changes. Why the county is not reached; empty: it is.
    void countyChanged(const QString& trouble);

private:
    struct Inside;

    QThread m_thread;
    QObject m_door; // lives in the thread: what is posted to it runs there
    std::unique_ptr<Inside> m_inside;
};

} // namespace shanke

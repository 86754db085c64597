// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "node/NodeUsers.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace shanke {

// A node inside the desktop, for the sample school: serves the databases of a folder on loopback from a
// thread of its own, so that no window waits for it. Closing and listening again is what a cut cable looks
// like to everyone else. Lives in the ui thread; destroying it stops the thread.
class EmbeddedNode
{
public:
    explicit EmbeddedNode(const QString& folder, const NodeAdmin& admin);
    ~EmbeddedNode();

    // The port; 0 takes any free one. InUse, or what opening the folder met.
    QFuture<Result<quint16>> listen(quint16 port);
    QFuture<Result<>> close();

private:
    struct Inside;

    QThread m_thread;
    QObject m_door; // lives in the thread: what is posted to it runs there
    std::unique_ptr<Inside> m_inside;
};

} // namespace shanke

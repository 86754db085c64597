// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/StillDispatcher.h"

#include <QCoreApplication>

namespace shanke::world {

StillDispatcher& StillDispatcher::ofThisThread()
{
    return *static_cast<StillDispatcher*>(QAbstractEventDispatcher::instance());
}

bool StillDispatcher::processEvents(QEventLoop::ProcessEventsFlags)
{
    QCoreApplication::sendPostedEvents();
    return true;
}

} // namespace shanke::world

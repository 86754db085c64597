// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "workspace/values/ServerAccount.h"

#include <set>

namespace shanke {

class DeliveryBook;
class DeviceIdentity;
class WorkspaceFolder;

// What has to go to a server once more because this device has only just entered the school: its document,
// and what the server refused while it did not know the device. Each database once in the life of this
// object and at each, so that a server that goes on refusing is not asked for ever. In the engine thread.
class DeviceArrival
{
public:
    // What it works with outlives it.
    DeviceArrival(const WorkspaceFolder& folder, DeliveryBook& book, DeviceIdentity& identity)
        : m_folder(folder), m_book(book), m_identity(identity)
    {
    }

    QList<DatabaseName> toSendAgain(Hop hop);

private:
    QList<DatabaseName> refusedBefore(Hop hop) const;

    const WorkspaceFolder& m_folder;
    DeliveryBook& m_book;
    DeviceIdentity& m_identity;
    std::set<std::pair<Hop, DatabaseName>> m_sent;
};

} // namespace shanke

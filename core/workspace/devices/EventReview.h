// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/SignedEvent.h"
#include "workspace/engine/Databases.h"

#include <map>

namespace shanke {

// Judges every signed event of a workspace from the documents themselves, trusting nothing that was derived
// from them before. For one check, in a thread of the pool.
class EventReview
{
public:
    struct Judged
    {
        DatabaseName database;
        DocId id;
        Authenticity authenticity = Authenticity::Unsigned;
    };

    // `databases`: where the schools' devices stand. Must outlive the review.
    explicit EventReview(const OpenStores& databases) : m_databases(databases) {}

    Result<> read(const DatabaseName& name, const DocumentStore& store, const ReadSnapshot& snapshot);
    // All that was read.
    std::vector<Judged> judge() const;

private:
    struct Event
    {
        Judged judged;
        EventMark mark;
    };

    Result<Event> eventOf(const DocId& id, const QJsonObject& json);
    Result<const KnownDevices*> devicesOf(const SchoolId& school);

    const OpenStores& m_databases;
    std::map<SchoolId, KnownDevices> m_devices;
    std::map<DeviceId, std::vector<Event>> m_events;
};

} // namespace shanke

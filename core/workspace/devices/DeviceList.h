// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/delivery/DeliveryBook.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/reading/Delegations.h"
#include "workspace/values/DeviceValues.h"

namespace shanke {

// Devices as the school's database lists them, what is believed of each, and what this person says of them.
// Lives in the engine thread.
class DeviceList
{
public:
    // What it works with outlives it.
    struct Parts
    {
        const Databases& databases;
        CatalogueKeeper& catalogue;
        const DeliveryBook& book;
        const DeviceIdentity& identity;
        EventWriter& events;
        const Clock& clock;
    };

    explicit DeviceList(const Parts& parts) : m_parts(parts) {}

    const AccountSettings& account() const { return m_parts.events.account(); }
    // Those of people: this one, then own ones, then by name. Nothing while the school's database is not here.
    Result<QList<DeviceEntry>> all() const;
    Result<DeviceEntry> own() const;
    // What it says of itself. Precondition: its key is not known yet.
    Result<SignedCard> ownCard() const;
    // On which somebody decides, or decided, in another's place.
    Result<DelegatePcs> delegates() const;
    // Forbidden: it is for its owner, for the head, and, of a teacher's, for an approver.
    Result<DeviceEntry> revoke(const DeviceId& device);
    // This person says that `device` speaks for the person it names. Forbidden as above, and for this device.
    Result<DeviceEntry> vouchFor(const DeviceId& device);

private:
    class Asker;

    Result<Asker> ask() const;
    Result<DeviceEntry> entryFor(const DeviceId& device) const;
    Result<> say(const QString& kind, const EventContent& content);

    Parts m_parts;
};

} // namespace shanke

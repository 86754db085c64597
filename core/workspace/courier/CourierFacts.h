// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/BundlePlan.h"
#include "workspace/courier/Audience.h"
#include "workspace/courier/CourierLedger.h"
#include "workspace/values/CourierValues.h"

namespace shanke {

class DeliveryBook;
class DeviceList;
class WorkFile;
class WorkspaceFolder;

// What the engine knows when a stick goes out or comes in: devices, databases, how far the others are. Lives
// in the engine thread.
class CourierFacts
{
public:
    // What it looks at outlives it.
    CourierFacts(const WorkspaceFolder& folder, const Databases& databases, WorkFile& work,
                 const DeviceList& devices, DeliveryBook& book);

    const AccountSettings& account() const;
    // Devices whose key is known here: those the school lists, then those accepted from bundles. Not this
    // one.
    Result<QList<CourierReceiver>> receivers() const;
    Result<CarriedFile::Sender> knowledgeOf(const DeviceCard& sender) const;
    // What may go to all of the receivers, each database from where they stand.
    Result<QList<BundleSource>> sourcesFor(const BundleOrder& order) const;
    // What a bundle says of itself, as it concerns this workspace.
    Result<CarriedFile> judge(const QString& path, const BundleFacts& facts, const PublicKey& here) const;
    Result<Audience> audience() const;
    // Tells the delivery book what went along.
    Result<> readTaken();

private:
    Result<QList<DeviceCard>> schoolCards() const;
    Result<QList<DeviceCard>> acceptedCards() const;
    Result<qint64> confirmedByAll(const BundleOrder& order, const DatabaseName& database,
                                  const DocumentStore& store) const;

    const WorkspaceFolder& m_folder;
    const Databases& m_databases;
    WorkFile& m_work;
    const DeviceList& m_devices;
    DeliveryBook& m_book;
};

} // namespace shanke

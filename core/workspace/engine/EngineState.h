// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/ServerConnector.h"
#include "workspace/delivery/DeliveryBook.h"
#include "workspace/devices/AuthorityKeeper.h"
#include "workspace/devices/DeviceIdentity.h"
#include "workspace/devices/EventChain.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/folder/Databases.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/merge/MergeSweep.h"
#include "workspace/records/SaveNumbers.h"

namespace shanke {

struct ReadView;
class FileFetcher;
class SyncSession;

// What the engine thread owns: the folder, its databases, the catalogue, and synchronisation. Made, used and
// destroyed in that thread only.
class EngineState : public QObject
{
    Q_OBJECT
public:
    EngineState(WorkspaceFolder folder, std::shared_ptr<Clock> clock,
                std::shared_ptr<ServerConnector> connector);
    ~EngineState() override;

    void open();

    WorkspaceFolder& folder() { return m_folder; }
    const AccountSettings& account() const { return m_folder.account(); }
    Clock& clock() { return *m_clock; }
    const std::shared_ptr<Clock>& sharedClock() const { return m_clock; }
    const std::shared_ptr<ServerConnector>& connector() const { return m_connector; }
    DiskGuard& disk() { return m_databases.disk(); }
    Databases& databases() { return m_databases; }
    CatalogueKeeper& catalogue() { return m_catalogue; }
    DeliveryBook& delivery() { return m_delivery; }
    MergeSweep& merging() { return m_merging; }
    AuthorityKeeper& authority() { return m_authority; }
    DeviceIdentity& identity() { return m_identity; }
    SaveNumbers& saves() { return m_saves; }
    SyncSession& sync() { return *m_sync; }
    FileFetcher& files() { return *m_files; }
    // What only this PC knows, in work.sqlite.
    Result<Connection*> work();
    Result<EventChain> events();
    ReadView readView();

signals:
    void changed();
    void statusChanged(const shanke::SyncStatus& status);

private:
    WorkspaceFolder m_folder;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<ServerConnector> m_connector;
    Databases m_databases;
    CatalogueKeeper m_catalogue;
    std::shared_ptr<Connection> m_work; // opened at its first use
    DeliveryBook m_delivery;
    MergeSweep m_merging;
    AuthorityKeeper m_authority;
    DeviceIdentity m_identity;
    SaveNumbers m_saves;
    std::unique_ptr<SyncSession> m_sync;
    std::unique_ptr<FileFetcher> m_files; // uses the server of m_sync, so it goes first
};

} // namespace shanke

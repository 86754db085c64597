// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Runs.h"
#include "workspace/courier/CourierParts.h"
#include "workspace/devices/DeviceList.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/lessons/SubmissionWriter.h"
#include "workspace/search/SearchKeeper.h"
#include "workspace/sync/SyncParts.h"

namespace shanke {

struct ReadView;
class FileFetcher;
class SyncSession;

// What the engine thread owns: the folder, its databases, and everything that works on them, each made of
// what it uses. Made, used and destroyed in that thread only; who works on something goes before it.
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
    Databases& databases() { return m_databases; }
    // What only this PC knows.
    WorkFile& work() { return m_work; }
    CatalogueKeeper& catalogue() { return m_catalogue; }
    SearchKeeper& search() { return m_search; }
    DeliveryBook& delivery() { return m_delivery; }
    DeviceIdentity& identity() { return m_identity; }
    RecordSigner& signer() { return m_signer; }
    EventWriter& events() { return m_events; }
    DeviceList& devices() { return m_devices; }
    AuthorityKeeper& authority() { return m_authority; }
    SubmissionWriter& submissions() { return m_submissions; }
    CourierFacts& courierFacts() { return m_courierFacts; }
    CourierParts courier();
    SyncSession& sync() { return *m_sync; }
    FileFetcher& files() { return *m_files; }
    // What goes on for a while, and goes before all else.
    Runs& runs() { return m_runs; }
    ReadView readView();
    // The same with what the catalogue knows of where documents are.
    Result<ReadView> readView(const std::shared_ptr<const Catalogue>& catalogue);

signals:
    void changed();
    void searchChanged(); // it finds something else than before
    void statusChanged(const shanke::SyncStatus& status);

private:
    SyncParts syncParts();

    WorkspaceFolder m_folder;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<ServerConnector> m_connector;
    Databases m_databases;
    CatalogueKeeper m_catalogue;
    SearchKeeper m_search;
    WorkFile m_work;
    DeliveryBook m_delivery;
    DeviceIdentity m_identity;
    RecordSigner m_signer;
    EventWriter m_events;
    MergeSweep m_merging;
    AuthorityKeeper m_authority;
    DeviceList m_devices;
    SubmissionWriter m_submissions;
    CourierFacts m_courierFacts;
    CourierFolders m_courierFolders;
    std::unique_ptr<SyncSession> m_sync;
    std::unique_ptr<FileFetcher> m_files; // uses the server of m_sync, so it goes first
    Runs m_runs;
};

} // namespace shanke

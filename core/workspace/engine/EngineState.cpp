// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/engine/EngineState.h"

#include "base/Log.h"
#include "workspace/reading/ReadView.h"
#include "workspace/reading/UnconfirmedWork.h"
#include "workspace/records/LateSigning.h"
#include "workspace/sync/FileFetcher.h"
#include "workspace/sync/SyncSession.h"

namespace shanke {

EngineState::EngineState(WorkspaceFolder folder, std::shared_ptr<Clock> clock,
                         std::shared_ptr<ServerConnector> connector)
    : m_folder(std::move(folder)),
      m_clock(std::move(clock)),
      m_connector(std::move(connector)),
      m_databases(m_folder.databasesPath(), m_folder.isClaimed() ? OpenMode::MustExist : OpenMode::ReadOnly),
      m_catalogue(m_folder, m_databases),
      m_search(m_folder, m_databases),
      m_work(m_folder),
      m_delivery(m_databases, m_folder.account().user),
      m_identity(m_folder, m_databases, m_work),
      m_signer(m_folder, m_work, m_identity),
      m_events(m_folder, m_databases, m_work, m_identity),
      m_merging(m_databases, m_identity, m_signer),
      m_authority(m_folder, m_databases, m_delivery, m_identity),
      m_devices({m_databases, m_catalogue, m_delivery, m_identity, m_events, *m_clock}),
      m_submissions(m_databases, m_catalogue, m_events, *m_clock),
      m_courierFacts(m_folder, m_databases, m_work, m_devices, m_delivery),
      m_courierFolders(m_folder.path()),
      m_sync(std::make_unique<SyncSession>(syncParts())),
      m_files(std::make_unique<FileFetcher>(
          FileFetcher::Parts{m_folder, m_databases, m_work, m_delivery, *m_sync, *m_clock}))
{
}

EngineState::~EngineState() = default;

void EngineState::open()
{
    m_databases.disk().setLimit(m_folder.freeSpaceLimit());
    m_databases.openAll();
    m_authority.open();
    m_identity.open();
    connect(&m_identity, &DeviceIdentity::entered, this, [this] {
        if (const auto late = LateSigning::run(m_work, m_signer, m_databases); !late)
            qCWarning(logWorkspace).noquote() << "what is not signed yet:" << late.error().detail;
    });
    connect(&m_identity, &DeviceIdentity::speakerChanged, m_sync.get(), &SyncSession::onSpeakerChanged);
    connect(&m_catalogue, &CatalogueKeeper::changed, this, &EngineState::changed);
    connect(&m_search, &SearchKeeper::changed, this, &EngineState::searchChanged);
    connect(m_sync.get(), &SyncSession::changed, this, &EngineState::changed);
    connect(m_sync.get(), &SyncSession::serverChanged, m_files.get(),
            [this] { m_files->setServer(m_sync->server()); });
    connect(m_sync.get(), &SyncSession::accessRenewed, m_files.get(), &FileFetcher::onAccessRenewed);
    connect(m_sync.get(), &SyncSession::quietChanged, m_files.get(), &FileFetcher::work);
    connect(&m_sync->budget(), &ByteBudget::changed, m_files.get(), &FileFetcher::work);
    connect(m_sync.get(), &SyncSession::statusChanged, this, &EngineState::statusChanged);
    if (const auto opened = m_sync->open(); !opened)
        qCWarning(logWorkspace).noquote() << "synchronisation:" << opened.error().detail;
    if (const auto read = m_courierFacts.readTaken(); !read)
        qCWarning(logWorkspace).noquote() << "what went on sticks:" << read.error().detail;
}

SyncParts EngineState::syncParts()
{
    return {m_folder,    m_databases, m_work,    m_catalogue, m_delivery,
            m_authority, m_identity,  m_merging, m_clock,     m_connector};
}

CourierParts EngineState::courier()
{
    return {m_databases, m_work, m_authority, m_merging, m_courierFacts, m_courierFolders, m_clock};
}

ReadView EngineState::readView()
{
    return {m_folder.path(),    account(),        m_delivery.facts(), m_clock->now(),
            m_databases.open(), m_files->facts(), m_databases.disk(), {},
            m_folder.columns()};
}

Result<ReadView> EngineState::readView(const std::shared_ptr<const Catalogue>& catalogue)
{
    ReadView view = readView();
    view.catalogue = catalogue;
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    SHANKE_TRY(markUnconfirmed(view.delivery, snapshot, view.account));
    return view;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/WorkspaceReader.h"

#include "listing/findListed.h"
#include "workspace/DeliveryService.h"
#include "workspace/DocumentRepository.h"
#include "workspace/HistoryService.h"
#include "workspace/PaperService.h"
#include "workspace/RegisterService.h"
#include "workspace/ResearchService.h"
#include "workspace/ReviewDesk.h"
#include "workspace/SearchService.h"
#include "workspace/SequenceService.h"
#include "workspace/SyncService.h"
#include "workspace/WorkspaceLock.h"
#include "workspace/devices/RefusalList.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/keeping/WorkspaceCheck.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

namespace {

// What is wrong with one database is said to whoever asks for it; that one is old, before anything else.
Result<> requireCurrent(const WorkspaceFolder& folder)
{
    Databases databases(folder.databasesPath(), OpenMode::ReadOnly);
    databases.openAll();
    for (const Error& failure : databases.open().failures)
        if (failure.kind == ErrorKind::Precondition)
            return tl::unexpected(failure);
    return {};
}

} // namespace

struct WorkspaceReader::Private
{
    Private(WorkspaceFolder folder, std::shared_ptr<Clock> clock, const std::optional<SealingKey>& key)
        : engine(std::move(folder), std::move(clock), key),
          documents(engine),
          delivery(engine),
          reviews(engine),
          registers(engine),
          search(engine),
          paper(engine),
          research(engine),
          history(engine),
          sequences(engine),
          sync(engine)
    {
    }

    Engine engine;
    DocumentRepository documents;
    DeliveryService delivery;
    ReviewDesk reviews;
    RegisterService registers;
    SearchService search;
    PaperService paper;
    ResearchService research;
    HistoryService history;
    SequenceService sequences;
    SyncService sync;
};

Result<std::unique_ptr<WorkspaceReader>> WorkspaceReader::open(const QString& folder,
                                                               std::shared_ptr<Clock> clock,
                                                               const std::optional<SealingKey>& key)
{
    SHANKE_TRY(WorkspaceLock(folder).admit(key));
    SHANKE_LET(WorkspaceFolder seen, WorkspaceFolder::look(folder));
    SHANKE_TRY(requireCurrent(seen));
    auto inside = std::make_unique<Private>(std::move(seen), std::move(clock), key);
    return std::unique_ptr<WorkspaceReader>(new WorkspaceReader(std::move(inside)));
}

WorkspaceReader::WorkspaceReader(std::unique_ptr<Private> inside) : d(std::move(inside))
{
}

WorkspaceReader::~WorkspaceReader() = default;

const AccountSettings& WorkspaceReader::settings() const
{
    return d->engine.account();
}

DocumentRepository& WorkspaceReader::documents()
{
    return d->documents;
}

DeliveryService& WorkspaceReader::delivery()
{
    return d->delivery;
}

ReviewDesk& WorkspaceReader::reviews()
{
    return d->reviews;
}

HistoryService& WorkspaceReader::history()
{
    return d->history;
}

SequenceService& WorkspaceReader::sequences()
{
    return d->sequences;
}

PaperService& WorkspaceReader::paper()
{
    return d->paper;
}

ResearchService& WorkspaceReader::research()
{
    return d->research;
}

RegisterService& WorkspaceReader::registers()
{
    return d->registers;
}

SearchService& WorkspaceReader::search()
{
    return d->search;
}

SyncService& WorkspaceReader::sync()
{
    return d->sync;
}

QFuture<Result<FoundResources>> WorkspaceReader::resources(const QString& typed, int most)
{
    return d->engine.read(
        [typed, most](const ReadView& view) { return findListed(view.folder, typed, most); });
}

QFuture<Result<QList<DeviceEntry>>> WorkspaceReader::devices()
{
    return d->engine.run([](EngineState& state) { return state.devices().all(); });
}

QFuture<Result<QList<CarriedRefusals>>> WorkspaceReader::refusals()
{
    return d->engine.read([](const ReadView& view) { return carriedRefusals(view); });
}

QFuture<Result<QStringList>> WorkspaceReader::check()
{
    return d->engine.read([](const ReadView& view) {
        return WorkspaceCheck(view, {}, [](const DatabaseName&) { return Result<>(); }).everything();
    });
}

} // namespace shanke

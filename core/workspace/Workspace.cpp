// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/Workspace.h"

#include "base/Ulid.h"
#include "workspace/Account.h"
#include "workspace/ColumnService.h"
#include "workspace/CourierService.h"
#include "workspace/DelegationService.h"
#include "workspace/DeliveryService.h"
#include "workspace/DeviceService.h"
#include "workspace/DocumentRepository.h"
#include "workspace/FileService.h"
#include "workspace/HistoryService.h"
#include "workspace/ImportService.h"
#include "workspace/KeepingService.h"
#include "workspace/LeafService.h"
#include "workspace/LockService.h"
#include "workspace/MergeService.h"
#include "workspace/NearbyService.h"
#include "workspace/PaperService.h"
#include "workspace/PlanRepository.h"
#include "workspace/PrepService.h"
#include "workspace/RecordRepository.h"
#include "workspace/RegisterService.h"
#include "workspace/ReplicationService.h"
#include "workspace/ResearchService.h"
#include "workspace/ReviewDesk.h"
#include "workspace/SearchService.h"
#include "workspace/SequenceService.h"
#include "workspace/SignInService.h"
#include "workspace/SyncService.h"
#include "workspace/TextbookService.h"
#include "workspace/TimetableService.h"
#include "workspace/TodayService.h"
#include "workspace/WorkspaceLock.h"
#include "workspace/engine/Engine.h"
#include "workspace/keeping/FolderMending.h"
#include "workspace/keeping/IdentityCorrection.h"
#include "workspace/keeping/Restoration.h"
#include "workspace/secrets/SecretVault.h"
#include "workspace/signin/CredentialSource.h"
#include "workspace/signin/TokenKeeper.h"

namespace shanke {

struct Workspace::Private
{
    Private(WorkspaceFolder folder, std::shared_ptr<Clock> clock, const std::optional<SealingKey>& key,
            QList<KeepingNote> notes)
        : engine(std::move(folder), std::move(clock), key),
          tokens(engine),
          schoolCredentials(engine, tokens, Hop::School),
          countyCredentials(engine, tokens, Hop::County),
          account(engine, schoolCredentials, countyCredentials),
          signIn(engine, tokens),
          documents(engine),
          records(engine),
          plans(engine),
          research(engine),
          reviews(engine),
          delegations(engine),
          registers(engine),
          today(engine),
          sequences(engine),
          textbooks(engine),
          timetables(engine),
          preparing(engine),
          columns(engine),
          search(engine),
          paper(engine),
          history(engine),
          delivery(engine),
          leaves(engine),
          replication(engine),
          sync(engine),
          courier(engine),
          devices(engine),
          files(engine),
          imports(engine, files),
          merging(engine),
          keeping(engine, std::move(notes)),
          lock(engine),
          nearby(engine)
    {
    }

    Engine engine;
    TokenKeeper tokens;
    CredentialSource schoolCredentials;
    CredentialSource countyCredentials;
    Account account;
    SignInService signIn;
    DocumentRepository documents;
    RecordRepository records;
    PlanRepository plans;
    ResearchService research;
    ReviewDesk reviews;
    DelegationService delegations;
    RegisterService registers;
    TodayService today;
    SequenceService sequences;
    TextbookService textbooks;
    TimetableService timetables;
    PrepService preparing;
    ColumnService columns;
    SearchService search;
    PaperService paper;
    HistoryService history;
    DeliveryService delivery;
    LeafService leaves;
    ReplicationService replication;
    SyncService sync;
    CourierService courier;
    DeviceService devices;
    FileService files;
    ImportService imports;
    MergeService merging;
    KeepingService keeping;
    LockService lock;
    NearbyService nearby;
    std::optional<Error> unwritable;
};

Result<> Workspace::create(const QString& folder, const AccountSettings& account, const QString& password)
{
    AccountSettings made = account;
    made.device = DeviceId(newUlid(SystemClock().now()).toLower());
    made.firstDevice = made.device;
    SHANKE_TRY(WorkspaceFolder::create(folder, made));
    if (password.isEmpty())
        return {};
    const auto kept = SecretVault::keepForNow(
        made, passwordOf(made.schoolServer.isSet() ? Hop::School : Hop::County), password);
    // Where this system has no place for it, the person is asked again; the workspace itself is whole.
    if (!kept && kept.error().kind != ErrorKind::ReadOnly)
        return kept;
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& folder, std::shared_ptr<Clock> clock)
{
    return open(folder, std::move(clock), std::nullopt);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& folder, std::shared_ptr<Clock> clock,
                                                   const std::optional<SealingKey>& key)
{
    const QDateTime now = clock->now();
    SHANKE_TRY(WorkspaceLock(folder).admit(key));
    SHANKE_LET(const QList<KeepingNote> restored, Restoration(folder, now).atStart());
    SHANKE_TRY(FolderMending::recoverSettings(folder, now));
    SHANKE_LET(WorkspaceFolder opened, WorkspaceFolder::open(folder));
    SHANKE_TRY(IdentityCorrection(opened).finish(now));
    SHANKE_LET(QList<KeepingNote> notes, FolderMending(opened, now).run(restored));
    auto inside = std::make_unique<Private>(std::move(opened), std::move(clock), key, std::move(notes));
    return std::unique_ptr<Workspace>(new Workspace(std::move(inside)));
}

Result<std::unique_ptr<Workspace>> Workspace::openOrRead(const QString& folder, std::shared_ptr<Clock> clock,
                                                         const std::optional<SealingKey>& key)
{
    auto opened = open(folder, clock, key);
    const bool isUnwritable =
        !opened && (opened.error().kind == ErrorKind::DiskFull || opened.error().kind == ErrorKind::ReadOnly);
    if (!isUnwritable)
        return opened;
    SHANKE_TRY(WorkspaceLock(folder).admit(key));
    SHANKE_LET(WorkspaceFolder seen, WorkspaceFolder::look(folder));
    auto inside = std::make_unique<Private>(std::move(seen), std::move(clock), key, QList<KeepingNote>());
    inside->unwritable = opened.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(inside)));
}

Result<RestoreReport> Workspace::restore(const QString& folder, const QString& backup, const QDateTime& now)
{
    return Restoration(folder, now).run(backup);
}

Result<> Workspace::correct(const QString& folder, const AccountSettings& wanted, const QDateTime& now)
{
    SHANKE_LET(WorkspaceFolder opened, WorkspaceFolder::open(folder));
    AccountSettings account = opened.account();
    account.name = wanted.name;
    account.user = wanted.user;
    account.school = wanted.school;
    account.userIsKnown = wanted.userIsKnown;
    account.schoolIsKnown = wanted.schoolIsKnown;
    return IdentityCorrection(opened).run(account, now);
}

Workspace::Workspace(std::unique_ptr<Private> inside) : d(std::move(inside))
{
    connect(&d->engine, &Engine::changed, this, &Workspace::changed);
}

Workspace::~Workspace() = default;

QString Workspace::folder() const
{
    return d->engine.folder();
}
const std::optional<Error>& Workspace::unwritable() const
{
    return d->unwritable;
}
Account& Workspace::account()
{
    return d->account;
}
SignInService& Workspace::signIn()
{
    return d->signIn;
}
DocumentRepository& Workspace::documents()
{
    return d->documents;
}
RecordRepository& Workspace::records()
{
    return d->records;
}

PlanRepository& Workspace::plans()
{
    return d->plans;
}
ResearchService& Workspace::research()
{
    return d->research;
}

ReviewDesk& Workspace::reviews()
{
    return d->reviews;
}
DelegationService& Workspace::delegations()
{
    return d->delegations;
}
RegisterService& Workspace::registers()
{
    return d->registers;
}

SequenceService& Workspace::sequences()
{
    return d->sequences;
}

TodayService& Workspace::today()
{
    return d->today;
}
HistoryService& Workspace::history()
{
    return d->history;
}

PaperService& Workspace::paper()
{
    return d->paper;
}

TextbookService& Workspace::textbooks()
{
    return d->textbooks;
}

TimetableService& Workspace::timetables()
{
    return d->timetables;
}

PrepService& Workspace::preparing()
{
    return d->preparing;
}

ColumnService& Workspace::columns()
{
    return d->columns;
}

SearchService& Workspace::search()
{
    return d->search;
}
DeliveryService& Workspace::delivery()
{
    return d->delivery;
}
LeafService& Workspace::leaves()
{
    return d->leaves;
}

ReplicationService& Workspace::replication()
{
    return d->replication;
}
SyncService& Workspace::sync()
{
    return d->sync;
}
CourierService& Workspace::courier()
{
    return d->courier;
}
DeviceService& Workspace::devices()
{
    return d->devices;
}
FileService& Workspace::files()
{
    return d->files;
}
ImportService& Workspace::imports()
{
    return d->imports;
}
MergeService& Workspace::merging()
{
    return d->merging;
}
KeepingService& Workspace::keeping()
{
    return d->keeping;
}
LockService& Workspace::lock()
{
    return d->lock;
}
NearbyService& Workspace::nearby()
{
    return d->nearby;
}

} // namespace shanke

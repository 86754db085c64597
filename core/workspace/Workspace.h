// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workspace/values/WorkspaceValues.h"

#include <QObject>

#include <memory>

namespace shanke {

class Account;
class CourierService;
class DelegationService;
class DeliveryService;
class DeviceService;
class DocumentRepository;
class FileService;
class HistoryService;
class ImportService;
class KeepingService;
class LeafService;
class LockService;
class MergeService;
class NearbyService;
class PlanRepository;
class RecordRepository;
class RegisterService;
class PaperService;
class ColumnService;
class PrepService;
class ReplicationService;
class ResearchService;
class ReviewDesk;
class SealingKey;
class SearchService;
class SequenceService;
class SignInService;
class SyncService;
class TextbookService;
class TimetableService;
class TodayService;

// One person's work on this PC: the one door through which ui and cli reach the core. Owns the engine thread,
// the only writer of the databases in the folder. Lives in the thread that made it (the ui thread); its
// services are called there, never block, and answer with QFuture<Result<T>> and signals that carry values.
// Destroying it finishes the write under way and stops the engine.
class Workspace : public QObject
{
    Q_OBJECT
public:
    // Makes the folder's files. Precondition when it already is a workspace; InvalidInput for bad ids.
    static Result<> create(const QString& folder, const AccountSettings& account, const QString& password);
    // Repairs what is damaged first; keeping().notes() tells. NotFound, InUse (another process has it),
    // NewerVersion, Damaged, ReadOnly; Forbidden: it has a PIN, whose key WorkspaceLock gives.
    static Result<std::unique_ptr<Workspace>> open(const QString& folder, std::shared_ptr<Clock> clock);
    static Result<std::unique_ptr<Workspace>> open(const QString& folder, std::shared_ptr<Clock> clock,
                                                   const std::optional<SealingKey>& key);
    // The same, and where the disk is full or the folder may not be written, everything can still be read:
    // unwritable() says why, and whatever would write answers ReadOnly.
    static Result<std::unique_ptr<Workspace>> openOrRead(const QString& folder, std::shared_ptr<Clock> clock,
                                                         const std::optional<SealingKey>& key);
    // Puts a backup in the place of the workspace in `folder`, which nobody may have open and which may not
    // be there yet. What is there is kept aside. Damaged: the backup is, and nothing was changed.
    static Result<RestoreReport> restore(const QString& folder, const QString& backup, const QDateTime& now);
    // Gives the work in `folder`, which nobody has open, to another user name and school (those of `wanted`,
    // with its name). What was written stays; what was handed in has to be handed in again. Precondition:
    // some of it has left this PC.
    static Result<> correct(const QString& folder, const AccountSettings& wanted, const QDateTime& now);
    ~Workspace() override;

    QString folder() const;
    const std::optional<Error>& unwritable() const;

    Account& account();
    DocumentRepository& documents();
    RecordRepository& records();
    PlanRepository& plans();
    ResearchService& research();
    ReviewDesk& reviews();
    DelegationService& delegations();
    RegisterService& registers();
    TodayService& today();
    SequenceService& sequences();
    TextbookService& textbooks();
    TimetableService& timetables();
    PrepService& preparing();
    ColumnService& columns();
    SearchService& search();
    PaperService& paper();
    HistoryService& history();
    DeliveryService& delivery();
    LeafService& leaves();
    ReplicationService& replication();
    SyncService& sync();
    SignInService& signIn();
    CourierService& courier();
    DeviceService& devices();
    FileService& files();
    ImportService& imports();
    MergeService& merging();
    KeepingService& keeping();
    LockService& lock();
    NearbyService& nearby();

signals:
    // Something in the databases changed, by us or by synchronisation. Coalesced: read what you show again.
    void changed();

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> inside);
    std::unique_ptr<Private> d;
};

} // namespace shanke

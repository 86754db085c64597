// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "workspace/values/AccountSettings.h"
#include "workspace/values/DeviceValues.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace shanke {

class DeliveryService;
class DocumentRepository;
class ReviewDesk;
class SealingKey;
struct FoundResources;
class HistoryService;
class PaperService;
class RegisterService;
class ResearchService;
class SearchService;
class SequenceService;
class SyncService;

// What can be asked of a workspace that may be open elsewhere: the door for programs that only look. Takes no
// lock, waits for nobody, and writes nothing: no repair, no migration, no key of a device, no renewed token.
// Sees what was committed when each question was asked. Works where nothing can be written. Lives in the
// thread that made it.
class WorkspaceReader
{
public:
    // NotFound, NewerVersion, Damaged, DiskFull (no place for what it keeps for itself); Forbidden: it has a
    // PIN; Precondition: of an older program, Workspace::open() brings it up to date.
    static Result<std::unique_ptr<WorkspaceReader>> open(const QString& folder, std::shared_ptr<Clock> clock,
                                                         const std::optional<SealingKey>& key);
    ~WorkspaceReader();

    const AccountSettings& settings() const;
    // What writes there answers ReadOnly.
    DocumentRepository& documents();
    DeliveryService& delivery();
    ReviewDesk& reviews();
    RegisterService& registers();
    SearchService& search();
    PaperService& paper();
    // Nothing can be said there.
    ResearchService& research();
    HistoryService& history();
    SequenceService& sequences();
    // For its status, in which nothing is under way.
    SyncService& sync();
    // Files of the folder of resources of this PC; see findListed().
    QFuture<Result<FoundResources>> resources(const QString& typed, int most);
    // Of the school.
    QFuture<Result<QList<DeviceEntry>>> devices();
    // What was brought here and not taken in, one entry a carrier.
    QFuture<Result<QList<CarriedRefusals>>> refusals();
    // A sentence for everything that is not as it was written. Nothing is marked or repaired.
    QFuture<Result<QStringList>> check();

private:
    struct Private;
    explicit WorkspaceReader(std::unique_ptr<Private> inside);
    std::unique_ptr<Private> d;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "couch/Sequence.h"
#include "http/HttpTransport.h"
#include "replication/Debt.h"

#include <QStringList>

#include <memory>
#include <vector>

// What goes into a replication and what comes out of it.
namespace shanke {

class ReplicationMemories;

// What to do when a pass would delete more than half of the target's documents: the source may have been
// emptied by accident.
enum class MassDeletion {
    Stop, // fail with Precondition before any of them is deleted
    Allow // a person has seen it and agreed
};

// How the work is cut for the line.
enum class Pace {
    Batches, // many documents a request, some requests side by side
    OneByOne // one request of one document at a time: documents so large that a cut must not cost a second
};

// When to ask again for what could not be had or was not taken before.
enum class Debts {
    WhenDue, // as the growing pauses have it
    Now      // a person, or something that has changed, asks
};

struct ReplicationOptions
{
    bool continuous = false; // go on following the source's changes
    bool createTarget = false;
    MassDeletion massDeletion = MassDeletion::Allow;
    Pace pace = Pace::Batches;
    Debts debts = Debts::WhenDue;
    QStringList first{};   // documents whose ids begin so go before others that are known to be missing
    QStringList leftOut{}; // documents whose ids begin so stay where they are
    // Of those before it; none: it learns everything anew.
    std::shared_ptr<ReplicationMemories> memories{};
};

// The counters of CouchDB's checkpoint history.
struct ReplicationCounts
{
    qint64 missingChecked = 0; // revisions asked for in _revs_diff
    qint64 missingFound = 0;   // of these, the target lacked
    qint64 docsRead = 0;
    qint64 docsWritten = 0;
    qint64 docWriteFailures = 0;

    friend ReplicationCounts operator-(const ReplicationCounts& a, const ReplicationCounts& b);
    friend bool operator==(const ReplicationCounts&, const ReplicationCounts&) = default;
};

struct ReplicationProgress
{
    ReplicationCounts counts;
    qint64 pending = -1;          // changes of the source not looked at yet; -1: it did not say
    couch::Sequence lastSequence; // everything up to here is at the target
    Traffic traffic;              // of both peers
};

struct ReplicationSummary
{
    ReplicationProgress progress;
    couch::Sequence startedFrom; // empty: the peers had no common checkpoint
    // In this run could not be had, or was not taken by the target; the rest went on.
    std::vector<couch::DocFailure> refused;
    std::vector<Debt> debts; // of this run and of earlier ones, not paid yet; known at the end
    qint64 paid = 0;         // debts that this run has paid
};

} // namespace shanke

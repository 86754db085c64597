// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "revision/Revision.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

namespace shanke {

struct StoreInfo
{
    QString uuid; // made with the file; names this store in checkpoints
    qint64 documents = 0;
    qint64 deletedDocuments = 0;
    qint64 lastSequence = 0;
    qint64 fileBytes = 0;
};

struct LeafState
{
    RevId rev;
    bool deleted = false;
};

// One revision of the tree, for histories (_revs_info): newest first along the winner's branch.
struct HistoryEntry
{
    RevId rev;
    bool deleted = false;
    bool available = false; // its body is kept
};

struct DocumentState
{
    RevId winner;
    bool deleted = false;          // the winner is a deletion
    qint64 sequence = 0;           // of the last change
    std::vector<LeafState> leaves; // winner first, then as CouchDB orders them
    std::vector<HistoryEntry> history;

    std::vector<RevId> conflicts() const; // leaves that are neither the winner nor deleted
};

struct ChangeRow
{
    qint64 sequence = 0;
    DocId id;
    bool deleted = false;
    std::vector<LeafState> leaves; // winner first
};

struct ChangeRows
{
    std::vector<ChangeRow> rows;
    qint64 lastSequence = 0; // of the last row, or `since` when there is none
    qint64 pending = 0;      // rows after these
};

using RevsById = QHash<DocId, QList<RevId>>;

struct MissingEntry
{
    QList<RevId> missing;
    QList<RevId> possibleAncestors;
};
using MissingRevs = QHash<DocId, MissingEntry>;

// Ids from `first` (inclusive) while they start with `prefix`.
struct ListRange
{
    QString prefix;
    QString first;
    int limit = 0; // 0: all
    bool bodies = false;
};

struct DocumentRow
{
    DocId id;
    RevId winner;
    qint64 sequence = 0;
    bool conflicted = false;
    Body body; // empty unless asked for
};

// A document of one store only.
struct LocalDocument
{
    QString id; // without "_local/"
    QJsonObject content;
};

// What must stay readable besides leaves and a revision a day.
struct Retention
{
    QList<qint64> sharedUpTo;        // sequences up to which some other store has our changes
    QHash<DocId, QSet<RevId>> named; // by submissions
};

// One step of giving up bodies.
struct CompactionStep
{
    qint64 next = 0;     // where the next step begins
    bool isLast = false; // there is none
    qint64 bodies = 0;   // given up
};

enum class GraftOutcome { Written, AlreadyThere };

// What is known of the store that a revision comes from, for where its ancestry was cut there.
struct RevisionSource
{
    qint64 mark = 1;       // what came from the same store bears the same mark; 1: not known, 0: this store
    qint64 sharedUpTo = 0; // it has had our changes up to this sequence
    QList<RevId> leaves{}; // all that it has of the document now; empty: not known
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SharedHistory.h"

#include "store/BodyTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// CouchDB's form of a checkpoint, newest session first.
qint64 recordedIn(const QByteArray& json)
{
    const QJsonArray history = QJsonDocument::fromJson(json).object().value("history"_L1).toArray();
    return history.at(0).toObject().value("recorded_seq"_L1).toInteger();
}

Result<> addShared(const ReadSnapshot& snapshot, const std::vector<const RevNode*>& branch,
                   std::vector<qint64> open, QSet<RevId>& shared)
{
    for (const RevNode* node : branch) {
        if (open.empty())
            break;
        if (node->body == 0)
            continue;
        SHANKE_LET(const BodyOrigin origin, BodyTable::origin(snapshot, node->body));
        if (std::erase_if(open, [&](qint64 sequence) { return origin.sequence <= sequence; }) > 0)
            shared.insert(node->rev);
    }
    return {};
}

} // namespace

Result<QList<qint64>> sharedUpTo(const ReadSnapshot& snapshot)
{
    SHANKE_LET(Statement row,
               snapshot.query("SELECT json FROM local WHERE json LIKE '%\"replication_id_version\"%'"));
    QSet<qint64> sequences;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return QList<qint64>(sequences.begin(), sequences.end());
        if (const qint64 sequence = recordedIn(row.bytes(0)); sequence > 0)
            sequences.insert(sequence);
    }
}

Result<QSet<RevId>> sharedRevisions(const ReadSnapshot& snapshot, const RevTree& tree)
{
    SHANKE_LET(const QList<qint64> sequences, sharedUpTo(snapshot));
    QSet<RevId> shared;
    for (const RevNode* leaf : tree.leaves())
        SHANKE_TRY(addShared(snapshot, tree.branch(leaf->rev),
                             std::vector<qint64>(sequences.begin(), sequences.end()), shared));
    return shared;
}

} // namespace shanke

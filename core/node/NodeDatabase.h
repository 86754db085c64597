// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/DatabaseInfo.h"
#include "node/NodeRules.h"
#include "node/NodeSecurity.h"
#include "node/NodeSnapshot.h"
#include "node/SignatureGate.h"
#include "store/DocumentStore.h"

namespace shanke {

// One database of the node: a store under its name, with the rules of who may use it.
class NodeDatabase
{
public:
    // Local documents of the node itself begin so; they are not to be reached through /{db}/_local/.
    static constexpr auto OwnPrefix = "shanke:";
    static constexpr auto SecurityId = "shanke:security"; // holds _security

    // `snapshotPath`: where its snapshot is kept.
    NodeDatabase(QString name, std::unique_ptr<DocumentStore> store, const QString& snapshotPath,
                 RuleRunner& runner, SignatureGate& signatures);

    const QString& name() const { return m_name; }
    DocumentStore& store() { return *m_store; }
    NodeSnapshot& snapshot() { return m_snapshot; }

    SignatureGate& signatures() { return m_signatures; }

    Result<couch::DatabaseInfo> info() const;
    // CouchDB's instance_start_time: names this store for ever, and no other that bears or bore its name.
    Result<QString> instanceStartTime() const;
    Result<NodeSecurity> security() const;
    Result<> setSecurity(const NodeSecurity& security);
    // The rules as they are in `snapshot`; good until the next call.
    Result<const NodeRules*> rules(const ReadSnapshot& snapshot);

private:
    QString m_name;
    std::unique_ptr<DocumentStore> m_store;
    NodeRules m_rules;
    SignatureGate& m_signatures;
    NodeSnapshot m_snapshot;                        // reads the store in the background: goes before it
    mutable std::optional<NodeSecurity> m_security; // as last read: asked at every request
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/DatabaseInfo.h"
#include "node/NodeSecurity.h"
#include "node/NodeSnapshot.h"
#include "store/DocumentStore.h"

namespace shanke {

// One database of the node: a store under its name, with the rules of who may use it.
class NodeDatabase
{
public:
    // The local document that holds _security; not to be reached through /{db}/_local/.
    static constexpr auto SecurityId = "shanke:security";

    // `snapshotPath`: where its snapshot is kept.
    NodeDatabase(QString name, std::unique_ptr<DocumentStore> store, const QString& snapshotPath);

    const QString& name() const { return m_name; }
    DocumentStore& store() { return *m_store; }
    NodeSnapshot& snapshot() { return m_snapshot; }

    Result<couch::DatabaseInfo> info() const;
    Result<NodeSecurity> security() const;
    Result<> setSecurity(const NodeSecurity& security);

private:
    QString m_name;
    std::unique_ptr<DocumentStore> m_store;
    NodeSnapshot m_snapshot;                        // reads the store in the background: goes before it
    mutable std::optional<NodeSecurity> m_security; // as last read: asked at every request
};

} // namespace shanke

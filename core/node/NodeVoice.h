// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeIdentity.h"
#include "node/SchoolAuthority.h"

namespace shanke {

// What the node says in its own name: receipts, what arrived at the county, for which devices it vouches. One
// counted chain over all of its databases, whose end stands in the school's. Says nothing as long as no
// roster in force lists its key: it would never count. Lives in the router's thread.
class NodeVoice
{
public:
    NodeVoice(NodeDatabases& databases, NodeIdentity identity, SchoolAuthority& authority)
        : m_databases(databases), m_identity(std::move(identity)), m_authority(authority)
    {
    }

    const DeviceId& device() const { return m_identity.device(); }
    bool maySpeak() { return m_authority.isNode(m_identity.key().publicKey()); }

    // Some sayings in a row. What is signed is noted by commit() before anybody writes it: a power cut
    // between the two leaves a gap in the chain, never a counter that is used twice.
    class Speech
    {
    public:
        Result<ChainEvent> say(const DatabaseName& database, const QString& kind, const EventContent& content,
                               const QJsonObject& more);
        Result<> commit();

    private:
        friend class NodeVoice;
        Speech(NodeVoice& voice, DocumentStore& school, WriteTransaction transaction)
            : m_voice(voice), m_school(school), m_transaction(std::move(transaction))
        {
        }

        NodeVoice& m_voice;
        DocumentStore& m_school;
        WriteTransaction m_transaction;
        qint64 m_counter = 0;
        std::optional<Digest> m_previous;
    };

    // Precondition: maySpeak().
    Result<Speech> begin();

private:
    NodeDatabases& m_databases;
    NodeIdentity m_identity;
    SchoolAuthority& m_authority;
};

// As a document of its own.
Result<> put(DocumentStore& store, WriteTransaction& transaction, const ChainEvent& event);

} // namespace shanke

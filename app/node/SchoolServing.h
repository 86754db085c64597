// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeSetup.h"
#include "node/DeviceVoucher.h"
#include "node/NodeRouter.h"
#include "node/ReceiptWriter.h"
#include "node/RevokedSaves.h"
#include "node/SchoolDatabases.h"
#include "node/state/HeardBook.h"

namespace shanke {

// What makes a node that of a school and of its county's provider: who it is itself, which databases it
// holds, and that people sign in with a token or by their device. Lives in the router's thread and goes
// after whatever brings it requests.
class SchoolServing
{
public:
    // Makes what is missing. Damaged, ReadOnly, DiskFull; InvalidInput for a provider that is no address.
    static Result<std::unique_ptr<SchoolServing>> open(const NodeSetup& setup, NodeDatabases& databases,
                                                       NodeRouter& router, Clock& clock);

    // What clients see of it when it speaks TLS.
    void setCertificate(const Digest& certificate) { m_devices.setCertificate(certificate); }
    // Of a node that serves a school; else nothing.
    const std::optional<PublicKey>& key() const { return m_key; }
    RefusalTally& refusals() { return m_refusals; }
    SchoolAuthority& authority() { return m_authority; }
    HeardBook& heard() { return m_heard; }
    // A database was made anew while it was away.
    void onReopened(const QString& database);
    // Of a node that serves a school; else null.
    ReceiptWriter* receipts() { return m_office ? &m_office->receipts : nullptr; }

private:
    SchoolServing(const NodeSetup& setup, NodeDatabases& databases, Clock& clock);

    // What the node says in its own name.
    struct Office
    {
        Office(NodeDatabases& databases, const NodeIdentity& identity, SchoolAuthority& authority,
               const Clock& clock)
            : voice(databases, identity, authority),
              receipts(databases, authority.school(), voice, clock),
              voucher(databases, authority, voice, clock),
              revoked(databases, authority, voice, clock)
        {
        }

        NodeVoice voice;
        ReceiptWriter receipts;
        DeviceVoucher voucher;
        RevokedSaves revoked;
    };

    void noteRefused(const QString& carrier, int count);
    void onSpeaker(const NodeUser& user, const DeviceId& device);
    void follow(NodeDatabase& database);
    void speak(const QString& database);
    void admitNow(const QString& database);
    Result<> admit(const QString& name);
    void onAuthorityChanged();
    Result<> serveSchool(const NodeSetup& setup, NodeDatabases& databases, NodeRouter& router);
    Result<> acceptTokens(const NodeSetup& setup, NodeRouter& router);

    NodeDatabases& m_databases;
    Clock& m_clock;
    SchoolAuthority m_authority;
    SchoolDatabases m_holdings;
    DeviceSignIn m_devices;
    EnrolmentCodes m_codes;
    RefusalTally m_refusals;
    ProposalRoute m_proposals;
    std::optional<PublicKey> m_key;
    HeardBook m_heard;
    std::unique_ptr<Office> m_office;
    QSet<QString> m_followed;
    bool m_maySpeak = false;
    std::unique_ptr<ProviderKeys> m_keys;
    std::unique_ptr<TokenSignIn> m_tokens;
};

} // namespace shanke

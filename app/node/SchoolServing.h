// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeSetup.h"
#include "node/NodeRouter.h"
#include "node/ReceiptWriter.h"
#include "node/SchoolDatabases.h"

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
    // Of a node that serves a school; else null.
    ReceiptWriter* receipts() { return m_receipts ? &*m_receipts : nullptr; }

private:
    SchoolServing(const NodeSetup& setup, NodeDatabases& databases, Clock& clock);

    Result<> serveSchool(const NodeSetup& setup, NodeDatabases& databases, NodeRouter& router);
    Result<> acceptTokens(const NodeSetup& setup, NodeRouter& router);

    Clock& m_clock;
    SchoolRoster m_roster;
    SchoolDatabases m_holdings;
    DeviceSignIn m_devices;
    EnrolmentCodes m_codes;
    std::optional<ReceiptWriter> m_receipts;
    std::unique_ptr<ProviderKeys> m_keys;
    std::unique_ptr<TokenSignIn> m_tokens;
};

} // namespace shanke

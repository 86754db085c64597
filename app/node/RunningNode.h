// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CountyLink.h"
#include "NodeSetup.h"
#include "SchoolServing.h"
#include "base/FolderLock.h"
#include "discovery/NodePublisher.h"
#include "node/NodeCertificate.h"
#include "node/NodeServer.h"
#include "node/keeping/NodeKeeper.h"

namespace shanke {

// A node that runs: its databases, who may come, the server, what follows the county, what looks after the
// files, and how it is found, wired in one place for the program and for the desktop. Lives in one thread;
// destroying it lets go of everything in order.
class RunningNode
{
public:
    // Opens the folder. InUse: another node serves it; ReadOnly, Damaged.
    static Result<std::unique_ptr<RunningNode>> open(const NodeSetup& setup, std::shared_ptr<Clock> clock);

    ~RunningNode();

    // Begins to serve; 0 as port takes any free one. InUse, Forbidden, InvalidInput.
    Result<> listen(quint16 port);
    // Nobody is served until listen().
    void close();

    NodeDatabases& databases() { return *m_databases; }
    NodeServer& server() { return m_server; }
    CountyLink* county() { return m_county ? &*m_county : nullptr; } // null: it follows none
    QUrl url() const; // where it listens; empty while it does not
    // By which people recognise it; empty when it needs no certificate.
    const QString& code() const { return m_code; }
    // By which its county recognises it, where it serves a school.
    const std::optional<PublicKey>& key() const { return m_school->key(); }
    NodeKeeper& keeper() { return *m_keeper; }
    NodeRouter& router() { return m_router; }
    NodeStatus status(); // how it stands now

private:
    void announce();
    void signReceipts();
    void saveHeard();
    void keep(const QList<RepairNote>& repairs);
    RunningNode(const NodeSetup& setup, std::unique_ptr<NodeDatabases> databases,
                const std::optional<NodeCertificate>& certificate, std::shared_ptr<Clock> clock);

    NodeSetup m_setup;
    std::shared_ptr<Clock> m_clock;
    std::optional<NodeCertificate> m_certificate;
    std::optional<FolderLock> m_lock;
    std::unique_ptr<NodeDatabases> m_databases;
    NodeUsers m_users;
    NodeRouter m_router;
    std::unique_ptr<SchoolServing> m_school; // goes after the server, which brings it requests
    NodeServer m_server;
    std::optional<CountyLink> m_county;
    std::unique_ptr<NodeKeeper> m_keeper;
    std::unique_ptr<NodePublisher> m_publisher; // while others can reach it
    QString m_code;
    quint16 m_port = 0;
};

} // namespace shanke

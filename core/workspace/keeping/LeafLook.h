// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "base/Run.h"
#include "replication/Peer.h"
#include "trust/ArrivalGate.h"
#include "workspace/values/ServerLeaves.h"

namespace shanke {

class AuthorityKeeper;
class Clock;
class Databases;

// Reads what is signed in the databases of a server and judges every leaf as if it arrived: of those that the
// server names, or, where it names none, of those that are here. What only waits for a key is no forgery.
// Changes nothing anywhere. Lives in the engine thread.
class LeafLook final : public Run
{
    Q_OBJECT
public:
    // `databases` and `authority` outlive it.
    LeafLook(const Databases& databases, AuthorityKeeper& authority, std::shared_ptr<Clock> clock,
             std::shared_ptr<HttpTransport> server, const Answer<ServerLook>& answer);

    void start();

private:
    void onNames(const Result<HttpResponse>& answer);
    void next();
    void readPage();
    void onPage(const Result<couch::ChangesPage>& page);
    void onFetched(const Result<couch::BulkGetAnswer>& fetched);
    void goOn();
    void leave(const Error& error);
    Result<> judge(const std::vector<Revision>& revisions);
    Result<> judgeRemoval(const Revision& revision);
    void add(const Revision& revision, const QString& reason);
    void end(const Result<>& result);

    const Databases& m_databases;
    AuthorityKeeper& m_authority;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<HttpTransport> m_server;
    Answer<ServerLook> m_answer;
    std::optional<ArrivalGate> m_gate;
    QList<DatabaseName> m_left;
    DatabaseName m_database;
    std::unique_ptr<Peer> m_peer; // of that database
    couch::Sequence m_since;
    bool m_isLastPage = false;
    ServerLook m_look;
};

} // namespace shanke

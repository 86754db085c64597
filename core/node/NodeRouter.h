// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Continuation.h"
#include "node/AttachmentRoutes.h"
#include "node/ChangesRoute.h"
#include "node/DatabaseRoutes.h"
#include "node/DocumentRoutes.h"
#include "node/EnrolmentRoutes.h"
#include "node/FairTurns.h"
#include "node/LocalRoutes.h"
#include "node/NodeLimits.h"
#include "node/NodeSignIn.h"
#include "node/ProposalRoute.h"
#include "node/RefusalTally.h"
#include "node/ReplicationRoutes.h"
#include "node/ServerRoutes.h"
#include "node/SnapshotRoute.h"
#include "node/state/StateRoute.h"

#include <QSet>

namespace shanke {

// The HTTP face of the stores without a socket: says who asks, takes a request, answers as CouchDB does.
// Keeps the rules of each database, and hands on to the route that knows the endpoint. Every request gets an
// answer; errors are CouchDB's {"error", "reason"}. Lives in one thread, which is the writer of its
// databases.
class NodeRouter
{
public:
    static constexpr qint64 LargestBody = 32 * 1024 * 1024; // bytes of a request, unfolded; more is 413
    static constexpr qint64 LargestOfStranger = 64 * 1024;  // before somebody is known

    NodeRouter(NodeDatabases& databases, NodeUsers& users, Clock& clock);

    // Who asks and whether they may at all now, from the head of a request alone. `client` is the address it
    // came from; whoever is in this process has none and is not limited.
    void admit(const HttpRequest& head, const QString& client, const Continuation<NodeUser>& done);
    static qint64 largestBody(const NodeUser& user)
    {
        return user.isStranger() ? LargestOfStranger : LargestBody;
    }
    // What is answered to who was not admitted.
    HttpResponse refusal(const Error& error, const HttpRequest& head, const QString& client) const;
    void answer(HttpRequest request, const NodeUser& user, const Continuation<HttpResponse>& done,
                const QString& client);
    // The two after each other.
    void handle(HttpRequest request, const Continuation<HttpResponse>& done, const QString& client = {});

    FairTurns& turns() { return m_turns; }

    const NodeUsers& users() const { return m_users; }
    NodeSignIn& signIn() { return m_signIn; }
    // With which devices enter the school.
    void setRefusals(RefusalTally* refusals) { m_refusals = refusals; }
    void setProposals(ProposalRoute* proposals) { m_proposals = proposals; }
    void setCodes(EnrolmentCodes* codes, SchoolAuthority* roster) { m_enrolment.setCodes(codes, roster); }
    // What this server lets a person do beside what they signed in as.
    using MoreRoles = std::function<QStringList(const QString& user)>;
    void setMoreRoles(MoreRoles more) { m_moreRoles = std::move(more); }
    // Told of everybody who signed in and of the device that they say they speak from.
    using SpeakerNotice = std::function<void(const NodeUser&, const DeviceId&)>;
    void setSpeakerNotice(SpeakerNotice notice) { m_onSpeaker = std::move(notice); }
    StateRoute& state() { return m_state; }
    void setGreeting(const NodeGreeting& greeting) { m_server.setGreeting(greeting); }

private:
    HttpResponse errorAnswer(const Error& error, const QByteArray& authorization) const;
    void tellOnce(const QByteArray& path, const Error& error);
    Result<NodeRequest> prepare(HttpRequest request, NodeUser user, const QString& client);
    void route(const NodeRequest& request, const Continuation<HttpResponse>& done);
    void routeDatabase(NodeDatabase& database, const NodeRequest& request,
                       const Continuation<HttpResponse>& done);
    Result<HttpResponse> page(NodeDatabase& database, const NodeRequest& request);
    Result<HttpResponse> document(NodeDatabase& database, const NodeRequest& request);

    NodeDatabases& m_databases;
    NodeUsers& m_users;
    FairTurns m_turns;
    NodeSignIn m_signIn;
    NodeLimits m_limits;
    ServerRoutes m_server;
    EnrolmentRoutes m_enrolment;
    RefusalTally* m_refusals = nullptr;
    ProposalRoute* m_proposals = nullptr;
    StateRoute m_state;
    DatabaseRoutes m_database;
    ReplicationRoutes m_replication;
    ChangesRoute m_changes;
    DocumentRoutes m_documents;
    AttachmentRoutes m_attachments;
    LocalRoutes m_locals;
    SnapshotRoute m_snapshots;
    QSet<QString> m_told;
    MoreRoles m_moreRoles;
    SpeakerNotice m_onSpeaker;
};

} // namespace shanke

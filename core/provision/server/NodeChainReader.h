// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/OpeningPlan.h"
#include "provision/server/PlatformConnection.h"

namespace shanke {

// Finds out how far the chains go of schools' servers that are to be ended where nobody said, by all that the
// platform has of them: what a server said lies in the school's database and on the desks of its people.
// Notes it in what is known. One request at a time; destroyed before its end it stops.
class NodeChainReader : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    NodeChainReader(PlatformConnection& server, const std::vector<NodeEnd>& ends, KnownOrganisations& known);

    void start(Continuation<> done);

private:
    struct Question
    {
        SchoolNode node;
        DatabaseName database;
        QString kind;
    };

    void plan(const SchoolNode& node, const SignedRoster& roster);
    void readNext();
    Result<> take(const Question& question, const HttpResponse& response);

    PlatformConnection& m_server;
    KnownOrganisations& m_known;
    std::vector<Question> m_questions;
    std::optional<Continuation<>> m_done;
};

} // namespace shanke

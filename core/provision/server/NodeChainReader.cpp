// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/server/NodeChainReader.h"

#include "couch/JsonText.h"
#include "couch/Status.h"
#include "platform/DatabaseNames.h"
#include "provision/server/documentsOf.h"
#include "trust/ChainEvent.h"
#include "trust/SignedCard.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QStringList WordsOfNodes{EndorsementEvent::Kind, ReceiptEvent::Kind, ArrivalEvent::Kind};

} // namespace

NodeChainReader::NodeChainReader(PlatformConnection& server, const std::vector<NodeEnd>& ends,
                                 KnownOrganisations& known)
    : m_server(server), m_known(known)
{
    for (const NodeEnd& end : ends) {
        const auto school = known.find(end.node.school.toString());
        const SignedRoster* const roster =
            school != known.end() && school->second.roster ? &*school->second.roster : nullptr;
        if (!end.lastEvent && roster && roster->node(end.node.key))
            plan(end.node, *roster);
    }
}

void NodeChainReader::plan(const SchoolNode& node, const SignedRoster& roster)
{
    QList<DatabaseName> databases{databaseOf(node.school)};
    for (const StaffMember& member : roster.roster().staff)
        databases.append(deskOf(member.user));
    for (const DatabaseName& database : std::as_const(databases)) {
        for (const QString& kind : WordsOfNodes)
            m_questions.push_back({node, database, kind});
    }
}

void NodeChainReader::start(Continuation<> done)
{
    m_done = std::move(done);
    readNext();
}

void NodeChainReader::readNext()
{
    if (m_questions.empty())
        return (*m_done)({});
    const Question question = m_questions.back();
    m_questions.pop_back();
    m_server.send(couch::jsonRequest("GET", documentsOf(question.database, question.kind)),
                  {this, [this, question](const Result<HttpResponse>& response) {
                       const auto taken =
                           response ? take(question, *response) : Result<>(tl::unexpected(response.error()));
                       taken ? readNext() : (*m_done)(taken);
                   }});
}

// Somebody whose desk is not there yet has handed in nothing.
Result<> NodeChainReader::take(const Question& question, const HttpResponse& response)
{
    const auto status = couch::checkStatus(response);
    if (!status)
        return status.error().kind == ErrorKind::NotFound ? Result<>() : status;
    SHANKE_TRY(couch::checkJson(response));
    const SchoolNode& node = question.node;
    const DeviceId device = deviceOf(nodeOf(node.school), node.key);
    qint64& last = m_known[node.school.toString()].saidByNodes[node.key.toHex()];
    for (const QJsonValue row : QJsonDocument::fromJson(response.body)["rows"_L1].toArray()) {
        const auto event =
            ChainEvent::read(question.database, DocId(row["id"_L1].toString()), row["doc"_L1].toObject());
        if (event && event->head().device == device && event->isSignedBy(node.key))
            last = std::max(last, event->head().counter);
    }
    return {};
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ProposalRoute.h"

#include "node/NodeAnswer.h"
#include "platform/DatabaseNames.h"
#include "revision/DocumentJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

bool ProposalRoute::isFor(const NodeRequest& request)
{
    return request.target.path == QStringList{u"_shanke"_s, u"proposals"_s};
}

Result<HttpResponse> ProposalRoute::answer(const NodeRequest& request)
{
    const bool isList = request.method() == "GET";
    if (!isList && request.method() != "DELETE")
        return methodNotAllowed("DELETE,GET,HEAD");
    if (request.user.isStranger())
        return fail(ErrorKind::Unauthorized, u"Who asks what is proposed signs in."_s);
    const DatabaseName database = databaseOf(m_school);
    SHANKE_LET(NodeDatabase* const found, m_databases.find(database.toString()));
    SHANKE_LET(const NodeSecurity security, found->security());
    Proposals proposals(found->store(), database, [&](const Revision& revision) {
        return m_databases.signatures().judge(database, security, revision);
    });
    const DocId record(QString::fromUtf8(request.target.query.value("record").value_or(QByteArray())));
    SHANKE_LET(const auto snapshot, found->store().read());
    SHANKE_LET(const bool maySettle, proposals.maySettle(snapshot, record, UserId(request.user.name)));
    if (!maySettle)
        return fail(ErrorKind::Forbidden, u"not-yours: Only its founder, and who takes part, is told."_s);
    if (isList)
        return list(proposals, snapshot, record);
    SHANKE_LET(const RevId rev, RevId::parse(request.target.query.value("rev").value_or(QByteArray())));
    SHANKE_TRY(proposals.settle(record, rev));
    return couch::jsonResponse(QJsonObject{{u"ok"_s, true}});
}

Result<HttpResponse> ProposalRoute::list(const Proposals& proposals, const ReadSnapshot& snapshot,
                                         const DocId& record)
{
    SHANKE_LET(const auto waiting, proposals.about(snapshot, record));
    QJsonArray texts;
    qint64 bytes = 0;
    for (const WaitingRevision& each : waiting) {
        DocumentFields fields;
        fields.revisions = true;
        SHANKE_LET(const QByteArray text, writeDocument(each.revision, fields));
        bytes += text.size();
        if (bytes > MostBytes)
            break;
        texts.append(QString::fromUtf8(text));
    }
    return couch::jsonResponse(QJsonObject{{u"proposals"_s, texts}});
}

} // namespace shanke

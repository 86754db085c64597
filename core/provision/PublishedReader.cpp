// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/PublishedReader.h"

#include "couch/Target.h"
#include "platform/DatabaseNames.h"
#include "trust/ArrivalGate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QByteArray allOf(const DatabaseName& database)
{
    return couch::databasePath(database.toString()) + "/_all_docs?include_docs=true";
}

// Of an event its digest, for it has no other revision; of a record its revision.
QString hashOf(const QJsonObject& document)
{
    const DocId id(document["_id"_L1].toString());
    return ArrivalGate::isSignedOnce(id) ? id.toString().section(u':', -1)
                                         : document["_rev"_L1].toString().section(u'-', 1);
}

bool isBy(const UserId& user, const QJsonObject& document)
{
    const bool isOnce = ArrivalGate::isSignedOnce(DocId(document["_id"_L1].toString()));
    const QJsonValue by = isOnce ? document["author"_L1] : document["signed"_L1]["by"_L1];
    return by.toString() == user.toString();
}

QSet<QString> hashesBy(const UserId& user, const HttpResponse& response)
{
    QSet<QString> hashes;
    for (const QJsonValue row : QJsonDocument::fromJson(response.body)["rows"_L1].toArray()) {
        const QJsonObject document = row["doc"_L1].toObject();
        if (isBy(user, document))
            hashes.insert(hashOf(document));
    }
    return hashes;
}

} // namespace

QStringList PublishedReader::columnsIn(const std::optional<SignedRoster>& county)
{
    QStringList columns;
    for (const StaffMember& member : county ? county->roster().staff : std::vector<StaffMember>()) {
        for (const Role& role : rolesIn(member.grants + member.ended.keys())) {
            if (role.kind == RoleKind::Curator && !columns.contains(role.id))
                columns.append(role.id);
        }
    }
    return columns;
}

void PublishedReader::read(std::vector<GrantEnd> ended, std::function<void(const PublishedBefore&)> done)
{
    m_left = std::move(ended);
    m_done = std::move(done);
    readNext();
}

void PublishedReader::readNext()
{
    if (m_left.empty())
        return m_done(m_published);
    const GrantEnd end = m_left.back();
    m_left.pop_back();
    readFrom(targetsOf(end.grant), end);
}

QList<QByteArray> PublishedReader::targetsOf(const Role& grant) const
{
    switch (grant.kind) {
    case RoleKind::Curator:
        return {allOf(databaseOfColumn(grant.id))};
    case RoleKind::Inspector:
        return {allOf(databaseOf(SchoolId(grant.id))) + "&startkey=%22visit:%22&endkey=%22visit;%22"};
    case RoleKind::Research:
        return {allOf(countyDatabase())};
    case RoleKind::Office:
        break;
    default:
        return {};
    }
    QList<QByteArray> targets{allOf(countyDatabase())};
    for (const QString& column : m_columns)
        targets.append(allOf(databaseOfColumn(column)));
    return targets;
}

void PublishedReader::readFrom(QList<QByteArray> targets, const GrantEnd& end)
{
    if (targets.isEmpty())
        return readNext();
    const QByteArray target = targets.takeFirst();
    m_get(target, [this, targets, end](const HttpResponse& response) {
        if (response.isSuccess())
            m_published[{end.user, end.grant.toString()}].unite(hashesBy(end.user, response));
        readFrom(targets, end);
    });
}

} // namespace shanke

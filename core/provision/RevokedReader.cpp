// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/RevokedReader.h"

#include "couch/Target.h"
#include "platform/DatabaseNames.h"
#include "trust/OwnedId.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DocumentsAtOnce = 500; // some ten megabytes

QString county()
{
    return countyOrganisation().toString();
}

QByteArray pageOf(const DatabaseName& database, const QString& after)
{
    QByteArray target = couch::databasePath(database.toString()) +
                        "/_all_docs?include_docs=true&limit=" + QByteArray::number(DocumentsAtOnce);
    if (!after.isEmpty())
        target += "&skip=1&startkey=" + QUrl::toPercentEncoding(u'"' + after + u'"');
    return target;
}

// Where inspectors leave what they saw.
QList<DatabaseName> visitedBy(const StaffMember& member)
{
    QList<DatabaseName> schools;
    for (const Role& grant : rolesIn(member.grants + member.ended.keys())) {
        if (grant.kind == RoleKind::Inspector)
            schools.append(databaseOf(SchoolId(grant.id)));
    }
    return schools;
}

} // namespace

RevokedReader::RevokedReader(Get get, const QStringList& columns, KnownOrganisations& known)
    : m_get(std::move(get)), m_known(known)
{
    for (const auto& [id, school] : known) {
        if (id == county())
            continue;
        askAtSchool(id, school);
        askInCounty(school, columns);
    }
}

// A school's server knows better, and has said it where there is one.
void RevokedReader::askAtSchool(const QString& school, const KnownOrganisation& known)
{
    const DatabaseName common = databaseOf(SchoolId(school));
    for (const auto& [device, said] : known.revoked) {
        const auto owned = OwnedId::parse(documentOf(device));
        if (!owned || said.saved.contains(common))
            continue;
        for (const DatabaseName& database : {spaceOf(UserId(owned->owner)), common})
            m_questions[database].push_back({school, device});
    }
}

void RevokedReader::askInCounty(const KnownOrganisation& school, const QStringList& columns)
{
    const KnownOrganisation& known = m_known[county()];
    for (const auto& [device, said] : school.revoked) {
        const auto owned = OwnedId::parse(documentOf(device));
        const auto member =
            owned && known.roster ? known.roster->roster().find(UserId(owned->owner)) : std::nullopt;
        if (!member || known.revoked.contains(device))
            continue;
        QList<DatabaseName> databases = visitedBy(*member);
        databases.append(countyDatabase());
        for (const QString& column : columns)
            databases.append(databaseOfColumn(column));
        for (const DatabaseName& database : databases)
            m_questions[database].push_back({county(), device});
    }
}

void RevokedReader::read(std::function<void()> done)
{
    m_done = std::move(done);
    readNext();
}

void RevokedReader::readNext()
{
    if (m_questions.empty())
        return m_done();
    readFrom(m_questions.begin()->first, {});
}

void RevokedReader::readFrom(const DatabaseName& database, const QString& after)
{
    m_get(pageOf(database, after), [this, database](const HttpResponse& response) {
        const QJsonArray rows = QJsonDocument::fromJson(response.body)["rows"_L1].toArray();
        if (response.isSuccess()) {
            for (const Question& question : m_questions[database])
                m_known[question.organisation].saved[question.device][database]; // nothing as well is said
        }
        for (const QJsonValue row : rows)
            note(database, row["doc"_L1].toObject());
        if (rows.size() == DocumentsAtOnce)
            return readFrom(database, rows.last()["id"_L1].toString());
        m_questions.erase(database);
        readNext();
    });
}

void RevokedReader::note(const DatabaseName& database, const QJsonObject& document)
{
    const DeviceId device(document["signed"_L1]["device"_L1].toString());
    for (const Question& question : m_questions[database]) {
        if (question.device == device)
            m_known[question.organisation].saved[device][database].insert(
                document["_rev"_L1].toString().section(u'-', 1));
    }
}

} // namespace shanke

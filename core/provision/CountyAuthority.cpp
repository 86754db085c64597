// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/CountyAuthority.h"

#include "base/WholeFile.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Failure damagedAuthority(const QString& path)
{
    return fail(ErrorKind::Damaged, u"This is not the file of a county's authority."_s, path);
}

QJsonObject withId(const CountyStatement& statement)
{
    QJsonObject document = statement.document();
    document.insert(u"_id"_s, statement.id().toString());
    return document;
}

} // namespace

CountyAuthority::CountyAuthority(CountyStatement statement, DeviceKey key)
    : m_statement(std::move(statement)), m_key(std::move(key))
{
}

Result<CountyAuthority::Made> CountyAuthority::make()
{
    const DeviceKey recovery = DeviceKey::make();
    const DeviceKey working = DeviceKey::make();
    SHANKE_LET(CountyStatement statement,
               CountyStatement::make({1, working.publicKey(), recovery.publicKey(), {}, 0}, recovery));
    return Made{CountyAuthority(std::move(statement), working), recovery};
}

Result<CountyAuthority> CountyAuthority::open(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, u"There is no authority of a county here."_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ReadOnly, file.errorString(), path);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject document = json["statement"_L1].toObject();
    const auto statement = CountyStatement::read(DocId(document["_id"_L1].toString()), document);
    const auto key = DeviceKey::fromSeed(json["key"_L1].toString().toLatin1());
    if (!statement || !key || key->publicKey() != statement->content().working)
        return damagedAuthority(path);
    return CountyAuthority(*statement, *key);
}

Result<> CountyAuthority::save(const QString& path) const
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Precondition,
                    u"There is an authority already; a new one would be believed by nobody who knows it."_s,
                    path);
    const QJsonObject json{{u"kind"_s, u"authority"_s},
                           {u"statement"_s, withId(m_statement)},
                           {u"key"_s, QString::fromLatin1(m_key.seed())}};
    WholeFile file(path);
    SHANKE_TRY(file.open());
    SHANKE_TRY(file.restrictToOwner());
    SHANKE_TRY(file.write(QJsonDocument(json).toJson()));
    return file.commit();
}

} // namespace shanke

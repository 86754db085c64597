// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/CountyAuthority.h"

#include "base/WholeFile.h"
#include "trust/SignedCard.h"
#include "trust/SignedJson.h"

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

// None said yet: no member.
Result<CountyAuthority::Chain> chainIn(const QJsonObject& json)
{
    if (!json.contains("chain"_L1))
        return CountyAuthority::Chain();
    const QJsonObject chain = json["chain"_L1].toObject();
    const qint64 counter = chain["n"_L1].toInteger();
    SHANKE_LET(const Digest last, Digest::fromHex(chain["last"_L1].toString().toLatin1()));
    if (counter < 1 || counter >= LargestInteger)
        return fail(ErrorKind::Damaged, u"no number of events"_s);
    return CountyAuthority::Chain{counter, last};
}

// Durable, and readable for nobody else at any moment.
Result<> writeSecret(const QString& path, const QJsonObject& json)
{
    WholeFile file(path);
    SHANKE_TRY(file.open());
    SHANKE_TRY(file.restrictToOwner());
    SHANKE_TRY(file.write(QJsonDocument(json).toJson()));
    return file.commit();
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

Result<CountyAuthority> CountyAuthority::succeed(const CountyStatement& before, qint64 lastEvent,
                                                 const DeviceKey& recovery)
{
    if (before.content().recovery != recovery.publicKey())
        return fail(ErrorKind::Forbidden, u"This is not the recovery key of this county."_s);
    const DeviceKey working = DeviceKey::make();
    SHANKE_LET(CountyStatement statement,
               CountyStatement::make({before.content().number + 1, working.publicKey(), recovery.publicKey(),
                                      before.digest(), lastEvent},
                                     recovery));
    return CountyAuthority(std::move(statement), working);
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
    const auto chain = chainIn(json);
    if (!statement || !key || !chain || key->publicKey() != statement->content().working)
        return damagedAuthority(path);
    CountyAuthority authority(*statement, *key);
    authority.m_chain = *chain;
    authority.m_path = QFileInfo(path).canonicalFilePath(); // a link goes on pointing to the one file
    return authority;
}

Result<> CountyAuthority::save(const QString& path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Precondition,
                    u"There is an authority already; a new one would be believed by nobody who knows it."_s,
                    path);
    SHANKE_TRY(writeSecret(path, toJson()));
    m_path = QFileInfo(path).canonicalFilePath();
    return {};
}

Result<> CountyAuthority::advance(const Chain& chain)
{
    if (m_path.isEmpty())
        return fail(ErrorKind::Precondition, u"This authority of a county is in no file yet."_s);
    SHANKE_LET(const CountyAuthority kept, open(m_path));
    if (kept.m_key.publicKey() != m_key.publicKey() || kept.m_chain != m_chain)
        return fail(ErrorKind::Precondition,
                    u"The county has spoken with this authority meanwhile; run this again."_s, m_path);
    const Chain before = std::exchange(m_chain, chain);
    const auto written = writeSecret(m_path, toJson());
    if (!written)
        m_chain = before;
    return written;
}

DeviceId CountyAuthority::device() const
{
    return deviceOf(countyUser(), m_key.publicKey());
}

QJsonObject CountyAuthority::toJson() const
{
    QJsonObject json{{u"kind"_s, CountyStatement::Kind},
                     {u"statement"_s, withId(m_statement)},
                     {u"key"_s, QString::fromLatin1(m_key.seed())}};
    if (m_chain.last)
        json.insert(u"chain"_s, QJsonObject{{u"n"_s, m_chain.counter},
                                            {u"last"_s, QString::fromLatin1(m_chain.last->toHex())}});
    return json;
}

} // namespace shanke

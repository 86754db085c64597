// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Credentials.h"

#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "platform/PlatformDatabase.h"
#include "trust/OwnedId.h"
#include "trust/SignedJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CredentialsPurpose = "shanke/credentials/1"_L1;

Failure noCredentials(const QString& because)
{
    return fail(ErrorKind::InvalidInput, u"These credentials can never count: %1."_s.arg(because));
}

// What says who works at a school and with which PC, a word about a PC, and the receipt of such a word.
bool isCopied(const DocId& id, const Evidence& facts)
{
    const KindDescription* kind = allKinds().of(id);
    const bool isOfPeople = kind && kind->isAuthority && kind->home(platform::DatabaseKind::School);
    const ChainEvent* event = facts.events.empty() ? nullptr : &facts.events.front();
    return isOfPeople || (event && (event->as<EndorsementEvent>() || event->as<RevocationEvent>() ||
                                    event->as<ReceiptEvent>()));
}

bool isOf(const SchoolId& school, const Evidence& facts)
{
    return (!facts.rosters.empty() && facts.rosters.front().school() == school) ||
           (!facts.cards.empty() && facts.cards.front().card().school == school) ||
           (!facts.events.empty() && facts.events.front().head().school == school);
}

Result<DocId> idOf(const DatabaseName& database, const QJsonObject& document)
{
    SHANKE_LET(const QByteArray text, textToSign(CredentialsPurpose, database, document));
    return OwnedId{Credentials::kind(), document["school"_L1].toString(),
                   QString::fromLatin1(Digest::of(text).toHex())}
        .toDocId();
}

} // namespace

const QString& Credentials::kind()
{
    static const QString word = [] {
        const std::vector<KindDescription>& all = allKinds().all();
        const auto found =
            std::find_if(all.begin(), all.end(), [](const KindDescription& each) { return each.isCopy; });
        return found->word;
    }();
    return word;
}

bool Credentials::are(const DocId& id)
{
    return kindWordOf(id) == kind();
}

const QStringList& Credentials::spokenKinds()
{
    static const QStringList kinds = [] {
        QStringList spoken;
        for (const KindDescription& kind : allKinds().all()) {
            const Home* home = kind.home(platform::DatabaseKind::Column);
            if (kind.isSignedOnce() && !kind.isCopy && home && home->writers == Writers::Staff)
                spoken.append(kind.word);
        }
        return spoken;
    }();
    return kinds;
}

Result<Credentials> Credentials::read(const DatabaseName& database, const DocId& id,
                                      const QJsonObject& document)
{
    Credentials credentials;
    if (platform::sortOf(database) != platform::DatabaseKind::Column)
        return noCredentials(u"they lie in no column"_s);
    SHANKE_LET(credentials.m_id, idOf(database, document));
    if (credentials.m_id != id)
        return noCredentials(u"they stand under another id"_s);
    const SchoolId school(document["school"_L1].toString());
    credentials.m_copied = DocId(document["about"_L1].toString());
    credentials.m_document = document;
    const bool isRead = credentials.m_facts.take(databaseOf(school), credentials.m_copied,
                                                 document["original"_L1].toObject());
    if (!isRead || school == countyOrganisation() || !isOf(school, credentials.m_facts))
        return noCredentials(u"the school that they name did not say this"_s);
    if (!isCopied(credentials.m_copied, credentials.m_facts))
        return noCredentials(u"nothing of this kind says who speaks"_s);
    return credentials;
}

Result<Credentials> Credentials::make(const SchoolId& school, const QString& column, const DocId& copied,
                                      const QJsonObject& original)
{
    const QJsonObject document{{u"kind"_s, kind()},
                               {u"schema"_s, 1},
                               {u"school"_s, school.toString()},
                               {u"column"_s, column},
                               {u"about"_s, copied.toString()},
                               {u"original"_s, original}};
    const DatabaseName database = databaseOfColumn(column);
    SHANKE_LET(const DocId id, idOf(database, document));
    return read(database, id, document);
}

} // namespace shanke

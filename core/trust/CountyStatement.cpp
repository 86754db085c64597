// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/CountyStatement.h"

#include "identity/SignedText.h"
#include "trust/OwnedId.h"
#include "trust/SignedJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CountyPurpose = "shanke/county/1"_L1;
const DatabaseName County(u"county"_s);

QJsonObject toJson(const CountyStatement::Content& content)
{
    QJsonObject json{{u"kind"_s, CountyStatement::Kind},
                     {u"schema"_s, 1},
                     {u"number"_s, content.number},
                     {u"working"_s, QString::fromLatin1(content.working.toHex())},
                     {u"recovery"_s, QString::fromLatin1(content.recovery.toHex())},
                     {u"lastEvent"_s, content.lastEvent}};
    if (content.number > 1)
        json[u"previous"_s] = QString::fromLatin1(content.previous.toHex());
    return json;
}

Result<CountyStatement::Content> countyContent(const QJsonObject& json)
{
    CountyStatement::Content content;
    content.number = json["number"_L1].toInteger();
    content.lastEvent = json["lastEvent"_L1].toInteger(-1);
    SHANKE_LET(content.working, PublicKey::fromHex(json["working"_L1].toString().toLatin1()));
    SHANKE_LET(content.recovery, PublicKey::fromHex(json["recovery"_L1].toString().toLatin1()));
    const bool isInRange = content.number >= 1 && content.lastEvent >= 0;
    if (json["kind"_L1] != CountyStatement::Kind || !isInRange || content.working == content.recovery)
        return fail(ErrorKind::InvalidInput, u"This is not the statement of a county."_s);
    if (content.number > 1) {
        SHANKE_LET(content.previous, Digest::fromHex(json["previous"_L1].toString().toLatin1()));
    }
    return content;
}

} // namespace

Result<CountyStatement> CountyStatement::read(const DocId& id, const QJsonObject& document)
{
    CountyStatement statement;
    SHANKE_LET(const QByteArray text, textToSign(CountyPurpose, County, document));
    SHANKE_LET(statement.m_content, countyContent(document));
    statement.m_digest = Digest::of(text);
    statement.m_document = document;
    if (statement.id() != id || !statement.m_content.recovery.hasSigned(text, signatureIn(document)))
        return fail(ErrorKind::InvalidInput, u"The statement of the county is not signed by its own key."_s);
    return statement;
}

Result<CountyStatement> CountyStatement::make(const Content& content, const DeviceKey& recovery)
{
    QJsonObject document = toJson(content);
    SHANKE_LET(const QByteArray text, textToSign(CountyPurpose, County, document));
    CountyStatement statement;
    statement.m_content = content;
    statement.m_digest = Digest::of(text);
    statement.m_document = withSignatureOf(std::move(document), recovery.sign(text));
    return statement;
}

DocId CountyStatement::id() const
{
    return OwnedId{Kind, u"county"_s, QString::fromLatin1(m_digest.toHex())}.toDocId();
}

} // namespace shanke

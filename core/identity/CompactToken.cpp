// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/CompactToken.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TokenAlphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Failure notAToken()
{
    return fail(ErrorKind::Unauthorized, u"This is not a sign-in token."_s);
}

Result<QByteArray> decode(const QByteArray& text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, TokenAlphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.endsWith('='))
        return notAToken();
    return *decoded;
}

Result<QJsonObject> decodeObject(const QByteArray& text)
{
    SHANKE_LET(const auto json, decode(text));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return notAToken();
    return document.object();
}

QByteArray encode(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(TokenAlphabet);
}

} // namespace

Result<CompactToken> CompactToken::parse(const QByteArray& text)
{
    if (text.size() > Largest)
        return notAToken();
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return notAToken();
    CompactToken token;
    token.m_encodedHeader = parts[0];
    token.m_encodedClaims = parts[1];
    SHANKE_LET(token.m_header, decodeObject(parts[0]));
    SHANKE_LET(token.m_claims, decodeObject(parts[1]));
    SHANKE_LET(token.m_signature, decode(parts[2]));
    return token;
}

QByteArray CompactToken::signingInputOf(const QJsonObject& header, const QJsonObject& claims)
{
    return encode(header) + '.' + encode(claims);
}

QByteArray CompactToken::join(const QByteArray& signingInput, const QByteArray& signature)
{
    return signingInput + '.' + signature.toBase64(TokenAlphabet);
}

QString CompactToken::algorithm() const
{
    return m_header["alg"_L1].toString();
}

QString CompactToken::keyId() const
{
    return m_header["kid"_L1].toString();
}

QString CompactToken::type() const
{
    const QString type = m_header["typ"_L1].toString().toLower();
    constexpr auto prefix = "application/"_L1;
    return type.startsWith(prefix) ? type.sliced(prefix.size()) : type;
}

QByteArray CompactToken::signingInput() const
{
    return m_encodedHeader + '.' + m_encodedClaims;
}

QByteArray CompactToken::encodedSignature() const
{
    return m_signature.toBase64(TokenAlphabet);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/SignedText.h"

#include "base/CanonicalJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Signature = "signature"_L1;
constexpr auto Encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype EncodedSize = 86; // of 64 bytes

} // namespace

Result<QByteArray> signedText(QJsonObject document)
{
    return canonicalJson(withoutSignature(std::move(document)));
}

Result<QJsonObject> withSignature(QJsonObject document, const DeviceKey& key)
{
    SHANKE_LET(const QByteArray text, signedText(document));
    return withSignatureOf(std::move(document), key.sign(text));
}

QJsonObject withSignatureOf(QJsonObject document, const QByteArray& signature)
{
    document[Signature] = QString::fromLatin1(signature.toBase64(Encoding));
    return document;
}

QJsonObject withoutSignature(QJsonObject document)
{
    document.remove(Signature);
    for (const QString& member : document.keys()) {
        if (member.startsWith(u'_'))
            document.remove(member);
    }
    return document;
}

QByteArray signatureIn(const QJsonObject& document)
{
    const QByteArray text = document[Signature].toString().toLatin1();
    if (text.size() != EncodedSize)
        return {};
    const auto decoded =
        QByteArray::fromBase64Encoding(text, Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace shanke

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
    document.remove(Signature);
    for (const QString& member : document.keys()) {
        if (member.startsWith(u'_'))
            document.remove(member);
    }
    return canonicalJson(document);
}

Result<QJsonObject> withSignature(QJsonObject document, const DeviceKey& key)
{
    SHANKE_LET(const QByteArray text, signedText(document));
    document[Signature] = QString::fromLatin1(key.sign(text).toBase64(Encoding));
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

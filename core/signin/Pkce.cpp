// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/Pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace shanke {

namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray unguessableText()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const auto* bytes = reinterpret_cast<const char*>(random.data());
    return QByteArray(bytes, sizeof random).toBase64(Base64Url);
}

Pkce Pkce::of(const QByteArray& verifier)
{
    return {verifier, QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(Base64Url)};
}

} // namespace shanke

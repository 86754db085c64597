// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/KeySet.h"

#include "identity/CompactToken.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdarg>
#include <memory>

extern "C" { // its headers do not say so themselves
#include <jose/jws.h>
}

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKeys = 64;
constexpr qsizetype LeastModulus = 256; // bytes: RSA of 2048 bits
constexpr qsizetype MostModulus = 1024; // larger ones only cost time
constexpr qsizetype MostExponent = 8;
constexpr qsizetype CoordinateBytes = 32; // of P-256

struct JsonDeleter
{
    void operator()(json_t* value) const { json_decref(value); }
};
using Json = std::unique_ptr<json_t, JsonDeleter>;

struct ConfigurationDeleter
{
    void operator()(jose_cfg_t* value) const { jose_cfg_decref(value); }
};

// The library writes to standard error what it dislikes about a token; whoever sends garbage must not fill
// logs.
jose_cfg_t* silently()
{
    static const std::unique_ptr<jose_cfg_t, ConfigurationDeleter> configuration = [] {
        std::unique_ptr<jose_cfg_t, ConfigurationDeleter> made(jose_cfg());
        jose_cfg_set_err_func(
            made.get(), [](auto...) {}, nullptr);
        return made;
    }();
    return configuration.get();
}

Failure uselessKey()
{
    return fail(ErrorKind::InvalidInput, u"This key cannot check tokens."_s);
}

Json toLibrary(const QByteArray& json)
{
    return Json(json_loadb(json.constData(), size_t(json.size()), 0, nullptr));
}

// A number of the key in base64url, of so many bytes.
Result<QString> readNumber(const QJsonValue& value, qsizetype least, qsizetype most)
{
    const QByteArray text = value.toString().toLatin1();
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding |
                                                                QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).size() < least || (*bytes).size() > most)
        return uselessKey();
    return QString::fromLatin1(text);
}

Result<QJsonObject> readRsa(const QJsonObject& object)
{
    SHANKE_LET(const auto modulus, readNumber(object["n"_L1], LeastModulus, MostModulus));
    SHANKE_LET(const auto exponent, readNumber(object["e"_L1], 1, MostExponent));
    return QJsonObject{{u"kty"_s, u"RSA"_s}, {u"alg"_s, u"RS256"_s}, {u"n"_s, modulus}, {u"e"_s, exponent}};
}

Result<QJsonObject> readCurve(const QJsonObject& object)
{
    if (object["crv"_L1] != u"P-256"_s)
        return uselessKey();
    SHANKE_LET(const auto x, readNumber(object["x"_L1], CoordinateBytes, CoordinateBytes));
    SHANKE_LET(const auto y, readNumber(object["y"_L1], CoordinateBytes, CoordinateBytes));
    return QJsonObject{
        {u"kty"_s, u"EC"_s}, {u"alg"_s, u"ES256"_s}, {u"crv"_s, u"P-256"_s}, {u"x"_s, x}, {u"y"_s, y}};
}

Result<QJsonObject> readPublicHalf(const QJsonObject& object)
{
    if (object["kty"_L1] == u"RSA"_s)
        return readRsa(object);
    if (object["kty"_L1] == u"EC"_s)
        return readCurve(object);
    return uselessKey();
}

} // namespace

Result<KeySet::Key> KeySet::readKey(const QJsonObject& object)
{
    SHANKE_LET(const auto half, readPublicHalf(object));
    const QString algorithm = half["alg"_L1].toString();
    const bool isForSigning = object["use"_L1].toString(u"sig"_s) == u"sig";
    if (!isForSigning || object["alg"_L1].toString(algorithm) != algorithm)
        return uselessKey();
    return Key{object["kid"_L1].toString(), algorithm, QJsonDocument(half).toJson(QJsonDocument::Compact)};
}

Result<KeySet> KeySet::fromJson(const QByteArray& document)
{
    const QJsonDocument parsed =
        document.size() > LargestDocument ? QJsonDocument() : QJsonDocument::fromJson(document);
    KeySet set;
    for (const QJsonValue& each : parsed["keys"_L1].toArray()) {
        if (auto key = readKey(each.toObject()); key && set.m_keys.size() < MostKeys)
            set.m_keys.append(*std::move(key));
    }
    if (set.isEmpty())
        return fail(ErrorKind::InvalidInput, u"There is no key here that can check tokens."_s);
    return set;
}

bool KeySet::isCandidate(const Key& key, const CompactToken& token) const
{
    const QString named = token.keyId();
    return key.algorithm == token.algorithm() && (named.isEmpty() || named == key.id);
}

bool KeySet::mayKnowKeyOf(const CompactToken& token) const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const Key& key) { return isCandidate(key, token); });
}

bool KeySet::hasSigned(const CompactToken& token) const
{
    const QJsonObject parts{{u"protected"_s, QString::fromLatin1(token.encodedHeader())},
                            {u"payload"_s, QString::fromLatin1(token.encodedClaims())},
                            {u"signature"_s, QString::fromLatin1(token.encodedSignature())}};
    const Json jws = toLibrary(QJsonDocument(parts).toJson(QJsonDocument::Compact));
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const Key& key) {
        if (!isCandidate(key, token))
            return false;
        const Json jwk = toLibrary(key.json);
        return jose_jws_ver(silently(), jws.get(), nullptr, jwk.get(), false);
    });
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestProvider.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

extern "C" { // its headers do not say so themselves
#include <jose/jwk.h>
#include <jose/jws.h>
}

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

struct JsonDeleter
{
    void operator()(json_t* value) const { json_decref(value); }
};
using Json = std::unique_ptr<json_t, JsonDeleter>;

Json toLibrary(const QJsonObject& object)
{
    return Json(json_loads(QJsonDocument(object).toJson().constData(), 0, nullptr));
}

QJsonObject fromLibrary(const Json& json)
{
    const std::unique_ptr<char, decltype(&std::free)> text(json_dumps(json.get(), 0), &std::free);
    return QJsonDocument::fromJson(text.get()).object();
}

QByteArray encoded(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject& object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

TestProvider::TestProvider(Kind kind, const QString& keyId)
{
    const Json key = toLibrary({{u"alg"_s, kind == Kind::Rsa ? u"RS256"_s : u"ES256"_s}});
    REQUIRE(jose_jwk_gen(nullptr, key.get()));
    m_key = fromLibrary(key);
    m_key[u"kid"_s] = keyId;
}

QJsonObject TestProvider::secretKey() const
{
    return m_key;
}

QJsonObject TestProvider::publicKey() const
{
    QJsonObject key = m_key;
    for (const auto& secret : {"d", "p", "q", "dp", "dq", "qi", "key_ops"})
        key.remove(QLatin1StringView(secret));
    key[u"use"_s] = u"sig"_s;
    return key;
}

QByteArray TestProvider::keySet() const
{
    return QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray{publicKey()}}}).toJson();
}

QByteArray TestProvider::token(const QJsonObject& claims, QJsonObject header) const
{
    header[u"alg"_s] = m_key["alg"_L1];
    if (!header.contains("kid"_L1))
        header[u"kid"_s] = m_key["kid"_L1];
    return signedWith(m_key, header, claims);
}

QByteArray TestProvider::signedWith(const QJsonObject& key, const QJsonObject& header,
                                    const QJsonObject& claims)
{
    const Json jws = toLibrary({{u"payload"_s, QString::fromLatin1(encoded(claims))}});
    const Json signature = toLibrary({{u"protected"_s, header}});
    QJsonObject plain = key;
    plain.remove(u"key_ops"_s);
    REQUIRE(jose_jws_sig(nullptr, jws.get(), signature.get(), toLibrary(plain).get()));
    const QJsonObject made = fromLibrary(jws);
    return made["protected"_L1].toString().toLatin1() + '.' + made["payload"_L1].toString().toLatin1() + '.' +
           made["signature"_L1].toString().toLatin1();
}

QByteArray TestProvider::assembled(const QJsonObject& header, const QJsonObject& claims,
                                   const QByteArray& signature)
{
    return encoded(header) + '.' + encoded(claims) + '.' + encoded(signature);
}

} // namespace shanke::test

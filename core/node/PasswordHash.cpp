// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/PasswordHash.h"

#include <QRandomGenerator>

#include <openssl/evp.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int Iterations = 120'000;
constexpr int MostIterations = 1'000'000; // a hostile document must not buy hours of our time
constexpr int KeyBytes = 32;
constexpr int SaltBytes = 16;

QByteArray randomHex(int bytes)
{
    QByteArray raw;
    while (raw.size() < bytes) {
        const quint32 number = QRandomGenerator::system()->generate();
        raw.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    return raw.toHex();
}

} // namespace

PasswordHash PasswordHash::of(const QString& password)
{
    PasswordHash hash;
    hash.m_salt = randomHex(SaltBytes);
    hash.m_iterations = Iterations;
    hash.m_key = hash.derive(password);
    return hash;
}

PasswordHash PasswordHash::ofNobody()
{
    PasswordHash hash;
    hash.m_salt = randomHex(SaltBytes);
    hash.m_iterations = Iterations;
    hash.m_key = QByteArray::fromHex(randomHex(KeyBytes));
    return hash;
}

PasswordHash PasswordHash::fromJson(const QJsonObject& object)
{
    if (object["password_scheme"_L1] != u"pbkdf2"_s || object["pbkdf2_prf"_L1] != u"sha256"_s)
        return ofNobody();
    PasswordHash hash;
    hash.m_salt = object["salt"_L1].toString().toUtf8();
    hash.m_key = QByteArray::fromHex(object["derived_key"_L1].toString().toLatin1());
    hash.m_iterations = std::clamp(object["iterations"_L1].toInt(), 0, MostIterations);
    return hash.m_iterations > 0 && hash.m_key.size() == KeyBytes ? hash : ofNobody();
}

bool PasswordHash::matches(const QString& password) const
{
    return m_iterations > 0 && equalInConstantTime(derive(password), m_key);
}

void PasswordHash::writeTo(QJsonObject& object) const
{
    object[u"password_scheme"_s] = u"pbkdf2"_s;
    object[u"pbkdf2_prf"_s] = u"sha256"_s;
    object[u"iterations"_s] = m_iterations;
    object[u"salt"_s] = QString::fromLatin1(m_salt);
    object[u"derived_key"_s] = QString::fromLatin1(m_key.toHex());
}

QByteArray PasswordHash::derive(const QString& password) const
{
    const QByteArray text = password.toUtf8();
    QByteArray key(KeyBytes, '\0');
    const int derived = ::PKCS5_PBKDF2_HMAC(text.constData(), int(text.size()),
                                            reinterpret_cast<const unsigned char*>(m_salt.constData()),
                                            int(m_salt.size()), m_iterations, ::EVP_sha256(), KeyBytes,
                                            reinterpret_cast<unsigned char*>(key.data()));
    return derived == 1 ? key : QByteArray(); // an empty one matches nothing
}

bool equalInConstantTime(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size())
        return false;
    char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

} // namespace shanke

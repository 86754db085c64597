// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/secrets/WordStretching.h"

#include "base/Sodium.h"

#include <sodium.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Passes = 3;
constexpr quint64 MostPasses = 10;
constexpr quint64 StretchingMemory = quint64(128) << 20;
constexpr quint64 LeastMemory = quint64(8) << 20;
constexpr quint64 MostMemory = quint64(512) << 20;
constexpr auto Algorithm = "argon2id13"_L1;

} // namespace

WordStretching WordStretching::make()
{
    startSodium();
    WordStretching made;
    made.m_salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(made.m_salt.data(), crypto_pwhash_SALTBYTES);
    made.m_passes = Passes;
    made.m_memory = StretchingMemory;
    return made;
}

Result<WordStretching> WordStretching::fromJson(const QJsonObject& json)
{
    WordStretching read;
    read.m_salt = QByteArray::fromBase64(json["salt"_L1].toString().toLatin1());
    read.m_passes = quint64(json["passes"_L1].toInteger());
    read.m_memory = quint64(json["memory"_L1].toInteger());
    if (json["algorithm"_L1].toString() != Algorithm || read.m_salt.size() != crypto_pwhash_SALTBYTES ||
        read.m_passes < 1 || read.m_passes > MostPasses || read.m_memory < LeastMemory ||
        read.m_memory > MostMemory)
        return fail(ErrorKind::Damaged, u"nobody can tell how the PIN is checked"_s);
    return read;
}

QJsonObject WordStretching::toJson() const
{
    return {{u"algorithm"_s, Algorithm},
            {u"salt"_s, QString::fromLatin1(m_salt.toBase64())},
            {u"passes"_s, qint64(m_passes)},
            {u"memory"_s, qint64(m_memory)}};
}

Result<SealingKey> WordStretching::derive(const QString& words) const
{
    startSodium();
    QByteArray text = words.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray bytes(SealingKey::Bytes, '\0');
    const int refused =
        crypto_pwhash(reinterpret_cast<unsigned char*>(bytes.data()), quint64(bytes.size()), text.constData(),
                      quint64(text.size()), reinterpret_cast<const unsigned char*>(m_salt.constData()),
                      m_passes, size_t(m_memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), size_t(text.size()));
    if (refused != 0)
        return fail(ErrorKind::Precondition,
                    u"this PC has not enough memory free to check the PIN; close other programs"_s);
    auto key = SealingKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return key;
}

} // namespace shanke

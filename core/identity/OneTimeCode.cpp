// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/OneTimeCode.h"

#include "base/Sodium.h"

#include <sodium.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CodeAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_L1;
constexpr int Length = 10;
constexpr qsizetype LongestTyped = 100;

} // namespace

OneTimeCode OneTimeCode::make()
{
    startSodium();
    QString code;
    for (int i = 0; i < Length; ++i)
        code += CodeAlphabet[qsizetype(randombytes_uniform(quint32(CodeAlphabet.size())))];
    return OneTimeCode(code);
}

OneTimeCode OneTimeCode::fromText(const QString& typed)
{
    QString code = typed.left(LongestTyped).normalized(QString::NormalizationForm_KC).toUpper();
    code.removeIf([](QChar c) { return c.isSpace() || c.isPunct(); });
    return OneTimeCode(code);
}

QString OneTimeCode::text() const
{
    return m_code.left(Length / 2) + u'-' + m_code.sliced(Length / 2);
}

QByteArray OneTimeCode::hash() const
{
    startSodium();
    const QByteArray code = m_code.toUtf8();
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    // It fails only when the memory is not to be had: then nothing matches the empty hash.
    if (crypto_pwhash_str(hash.data(), code.constData(), static_cast<unsigned long long>(code.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return {};
    return hash.left(hash.indexOf('\0'));
}

bool OneTimeCode::matches(const QByteArray& hash) const
{
    startSodium();
    const QByteArray code = m_code.toUtf8();
    const bool isOurs = !hash.isEmpty() && hash.size() < qsizetype(crypto_pwhash_STRBYTES) &&
                        crypto_pwhash_str_needs_rehash(hash.constData(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                                       crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    return isOurs && crypto_pwhash_str_verify(hash.constData(), code.constData(),
                                              static_cast<unsigned long long>(code.size())) == 0;
}

} // namespace shanke

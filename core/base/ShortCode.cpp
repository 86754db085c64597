// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ShortCode.h"

#include <QtEndian>

#include <sodium.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int Groups = 4;
constexpr int DigitsInGroup = 4;
// 16 digits are few enough to be searched for; 16 MiB and three passes for each try are what forbids it.
constexpr unsigned long long Passes = 3;
constexpr size_t Memory = size_t(16) << 20;
constexpr unsigned char Salt[crypto_pwhash_SALTBYTES + 1] = "shanke shortcode";

QString withoutSpaces(const QString& text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return digits;
}

} // namespace

QString shortCode(const Digest& certificate)
{
    const QByteArray raw = certificate.toRaw();
    unsigned char stretched[crypto_pwhash_BYTES_MIN];
    if (sodium_init() < 0 || crypto_pwhash(stretched, sizeof stretched, raw.constData(),
                                           static_cast<unsigned long long>(raw.size()), Salt, Passes, Memory,
                                           crypto_pwhash_ALG_ARGON2ID13) != 0)
        qFatal("no memory to show the code of a certificate");
    quint64 number = qFromBigEndian<quint64>(stretched);
    QStringList groups;
    for (int group = 0; group < Groups; ++group, number /= 10000)
        groups.prepend(QString::number(number % 10000).rightJustified(DigitsInGroup, u'0'));
    return groups.join(u' ');
}

bool isSameCode(const QString& typed, const QString& code)
{
    return withoutSpaces(typed) == withoutSpaces(code);
}

} // namespace shanke

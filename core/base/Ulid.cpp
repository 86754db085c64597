// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ulid.h"

#include <QRandomGenerator>

#include <cstring>

namespace shanke {

namespace {

constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

void appendBase32(QString& out, quint64 value, int characters)
{
    for (int shift = 5 * (characters - 1); shift >= 0; shift -= 5)
        out += QLatin1Char(Alphabet[(value >> shift) & 31]);
}

} // namespace

QString newUlid(const QDateTime& now)
{
    constexpr quint64 FortyBits = (quint64(1) << 40) - 1;
    // Seeded by the system once a process; a test that repeats a history seeds it itself.
    auto* random = QRandomGenerator::global();
    QString ulid;
    // A clock before 1970 counts as 1970: the random part keeps ids apart.
    const quint64 milliseconds = static_cast<quint64>(std::max<qint64>(0, now.toMSecsSinceEpoch()));
    appendBase32(ulid, milliseconds & ((quint64(1) << 48) - 1), 10);
    appendBase32(ulid, random->generate64() & FortyBits, 8);
    appendBase32(ulid, random->generate64() & FortyBits, 8);
    return ulid;
}

QDateTime timeOfUlid(const QString& ulid)
{
    constexpr qsizetype Length = 26;
    constexpr qsizetype TimeLength = 10;
    qint64 milliseconds = 0;
    for (const QChar c : ulid.size() == Length ? ulid.first(TimeLength).toUpper() : QString()) {
        const char* const digit = std::strchr(Alphabet, c.toLatin1() ? c.toLatin1() : '?');
        if (!digit)
            return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        milliseconds = (milliseconds << 5) | (digit - Alphabet);
    }
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ulid.h"

#include <QRandomGenerator>

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
    auto* random = QRandomGenerator::system();
    QString ulid;
    // A clock before 1970 counts as 1970: the random part keeps ids apart.
    const quint64 milliseconds = static_cast<quint64>(std::max<qint64>(0, now.toMSecsSinceEpoch()));
    appendBase32(ulid, milliseconds & ((quint64(1) << 48) - 1), 10);
    appendBase32(ulid, random->generate64() & FortyBits, 8);
    appendBase32(ulid, random->generate64() & FortyBits, 8);
    return ulid;
}

} // namespace shanke

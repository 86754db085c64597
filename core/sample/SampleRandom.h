// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace shanke {

// Chance that is the same on every machine: SplitMix64 from a seed. Every document of the sample school has
// one of its own, seeded by what the document is about, so that asking for more documents changes none.
class SampleRandom
{
public:
    SampleRandom(quint64 seed, QStringView about);

    quint64 next();
    int below(int count); // 0 to count - 1
    int between(int least, int most);
    bool chance(int percent);
    QString pick(const QStringList& texts);                // empty from an empty list
    QStringList take(const QStringList& texts, int count); // in their order

    QString blockId();
    QString ulid(const QDateTime& time);

private:
    QString base32(quint64 value, int characters) const;

    quint64 m_state;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleRandom.h"

namespace shanke {

using namespace Qt::StringLiterals;

// FNV-1a over the code units: qHash differs from one version of Qt to the next.
SampleRandom::SampleRandom(quint64 seed, QStringView about) : m_state(seed ^ 0xcbf29ce484222325ULL)
{
    for (const QChar c : about)
        m_state = (m_state ^ c.unicode()) * 0x100000001b3ULL;
}

quint64 SampleRandom::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

int SampleRandom::below(int count)
{
    return count < 1 ? 0 : static_cast<int>(next() % static_cast<quint64>(count));
}

int SampleRandom::between(int least, int most)
{
    return least + below(most - least + 1);
}

bool SampleRandom::chance(int percent)
{
    return below(100) < percent;
}

QString SampleRandom::pick(const QStringList& texts)
{
    return texts.value(below(static_cast<int>(texts.size())));
}

QStringList SampleRandom::take(const QStringList& texts, int count)
{
    QStringList left = texts;
    while (left.size() > count)
        left.removeAt(below(static_cast<int>(left.size())));
    return left;
}

QString SampleRandom::blockId()
{
    return base32(next(), 8).toLower();
}

QString SampleRandom::ulid(const QDateTime& time)
{
    const auto milliseconds = static_cast<quint64>(std::max<qint64>(0, time.toMSecsSinceEpoch()));
    QString ulid = base32(milliseconds, 10);
    ulid += base32(next(), 8); // one after the other: operands of + have no order
    ulid += base32(next(), 8);
    return ulid;
}

QString SampleRandom::base32(quint64 value, int characters) const
{
    static constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString text;
    for (int i = 0; i < characters; ++i, value >>= 5)
        text.prepend(QLatin1Char(Alphabet[value & 31]));
    return text;
}

} // namespace shanke

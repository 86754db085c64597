// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/RevId.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHash = 255;

bool isHash(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= LongestHash &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

// Digits without a leading zero: every revision id has one spelling.
std::optional<quint32> parseGeneration(QByteArrayView text)
{
    if (text.isEmpty() || text.front() == '0' || text.size() > 10)
        return std::nullopt;
    quint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<quint64>(c - '0');
    }
    if (value > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return static_cast<quint32>(value);
}

} // namespace

Result<RevId> RevId::parse(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    const auto generation = dash > 0 ? parseGeneration(text.first(dash)) : std::nullopt;
    if (!generation || !isHash(text.sliced(dash + 1)))
        return fail(ErrorKind::InvalidInput, u"Invalid rev format"_s);
    return RevId{*generation, text.sliced(dash + 1).toByteArray()};
}

QByteArray RevId::toByteArray() const
{
    return QByteArray::number(generation) + '-' + hash;
}

QString RevId::toString() const
{
    return QString::fromLatin1(toByteArray());
}

std::strong_ordering operator<=>(const RevId& a, const RevId& b)
{
    if (const auto order = a.generation <=> b.generation; order != 0)
        return order;
    return a.hash.compare(b.hash) <=> 0;
}

} // namespace shanke

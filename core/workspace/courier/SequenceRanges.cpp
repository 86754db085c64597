// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/SequenceRanges.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

SequenceRanges SequenceRanges::fromText(const QByteArray& json)
{
    SequenceRanges ranges;
    for (const QJsonValue& range : QJsonDocument::fromJson(json).array())
        ranges.add(range[0].toInteger(), range[1].toInteger());
    return ranges;
}

QByteArray SequenceRanges::toText() const
{
    QJsonArray array;
    for (const auto& [from, to] : m_ranges)
        array.append(QJsonArray{from, to});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

void SequenceRanges::add(qint64 from, qint64 to)
{
    if (to <= from)
        return;
    m_ranges.emplace_back(from, to);
    std::sort(m_ranges.begin(), m_ranges.end());
    std::vector<std::pair<qint64, qint64>> apart;
    for (const auto& range : m_ranges) {
        if (!apart.empty() && range.first <= apart.back().second)
            apart.back().second = std::max(apart.back().second, range.second);
        else
            apart.push_back(range);
    }
    m_ranges = std::move(apart);
}

bool SequenceRanges::covers(qint64 from, qint64 to) const
{
    return to <= from || std::any_of(m_ranges.begin(), m_ranges.end(), [&](const auto& range) {
               return range.first <= from && to <= range.second;
           });
}

qint64 SequenceRanges::fromBeginning() const
{
    return !m_ranges.empty() && m_ranges.front().first == 0 ? m_ranges.front().second : 0;
}

} // namespace shanke

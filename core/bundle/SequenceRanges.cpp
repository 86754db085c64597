// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/SequenceRanges.h"

#include <QJsonDocument>

namespace shanke {

SequenceRanges SequenceRanges::fromJson(const QJsonArray& json)
{
    SequenceRanges ranges;
    for (const QJsonValue& range : json) {
        if (range[0].toInteger(-1) >= 0 && range[1].toInteger(-1) > range[0].toInteger())
            ranges.m_ranges.emplace_back(range[0].toInteger(), range[1].toInteger());
    }
    ranges.join();
    return ranges;
}

QJsonArray SequenceRanges::toJson() const
{
    QJsonArray array;
    for (const auto& [from, to] : m_ranges)
        array.append(QJsonArray{from, to});
    return array;
}

SequenceRanges SequenceRanges::fromText(const QByteArray& json)
{
    return fromJson(QJsonDocument::fromJson(json).array());
}

QByteArray SequenceRanges::toText() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
}

void SequenceRanges::add(const SequenceRanges& others)
{
    m_ranges.insert(m_ranges.end(), others.m_ranges.begin(), others.m_ranges.end());
    join();
}

void SequenceRanges::add(qint64 from, qint64 to)
{
    if (to <= from)
        return;
    m_ranges.emplace_back(from, to);
    join();
}

void SequenceRanges::join()
{
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

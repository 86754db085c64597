// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

#include <utility>
#include <vector>

namespace shanke {

// Stretches of a store's sequences, each "after the first, up to the second", that have come in whatever
// order. Pure value.
class SequenceRanges
{
public:
    static SequenceRanges fromJson(const QJsonArray& json); // [[0,12],[30,31]]
    QJsonArray toJson() const;
    static SequenceRanges fromText(const QByteArray& json);
    QByteArray toText() const;

    void add(qint64 from, qint64 to);
    void add(const SequenceRanges& others);
    bool covers(qint64 from, qint64 to) const;
    qint64 fromBeginning() const; // everything up to there is in
    bool isEmpty() const { return m_ranges.empty(); }

private:
    void join();

    std::vector<std::pair<qint64, qint64>> m_ranges; // in order, apart
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace shanke::couch {

// A peer's update sequence: opaque. A number (PouchDB, our node), a string (CouchDB 2 and later) or an array
// (BigCouch); kept as its JSON text and handed back exactly as it came.
class Sequence
{
public:
    Sequence() = default;
    static Sequence fromJson(const QJsonValue& value);
    static Sequence fromJsonText(QByteArray text);
    static Sequence fromNumber(qint64 number);
    static Sequence fromQueryText(const QByteArray& text); // decoded value of since=: 12, 12-g1AAA…, now

    bool isEmpty() const { return m_json.isEmpty(); }
    const QByteArray& jsonText() const { return m_json; } // `12` or `"12-g1AAA…"`
    QJsonValue toJson() const;
    QByteArray queryText() const; // the value of since=, before percent-encoding: strings without quotes
    qint64 toNumber() const;      // 0 unless it is a plain number: only for sequences we made ourselves

    friend bool operator==(const Sequence&, const Sequence&) = default;

private:
    QByteArray m_json;
};

} // namespace shanke::couch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/SampleDocument.h"
#include "sample/SampleRandom.h"

#include <QHash>

namespace shanke {

// Makes records of any kind from texts of the resources: rows and paragraphs get ids, "@-20" becomes the
// school day twenty days ago, "@id:kt" the id of a record made before under the name "kt".
class SampleRecords
{
public:
    using Words = QHash<QString, QString>;

    explicit SampleRecords(const QDate& today) : m_today(today) {}

    // `places`: of text, the paragraphs; of rows and objects, as documents have them.
    Record make(const KindDescription& kind, const RecordOrigin& origin, const QDateTime& written,
                const QJsonObject& places, SampleRandom& random) const;
    // Every word at its place.
    static QString filled(QString text, const Words& words);
    // The school day that many days from today: the Friday before instead of Saturday or Sunday.
    QDate dayAt(int days) const;
    void remember(const QString& name, const DocId& id) { m_ids.insert(name, id); }
    DocId idOf(const QString& name) const { return m_ids.value(name); }

    // Where a new record of the kind lies.
    static DatabaseName homeOf(const KindDescription& kind, const RecordOrigin& origin);

private:
    QJsonValue resolved(const QJsonValue& value) const;
    QJsonArray itemsOf(const PlaceDescription& place, const QJsonArray& given, SampleRandom& random) const;

    QDate m_today;
    QHash<QString, DocId> m_ids;
};

} // namespace shanke

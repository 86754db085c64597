// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "lesson/JsonMembers.h"

#include <QTime>

#include <functional>
#include <optional>

namespace shanke {

// Reads the members of a document that must be right, and remembers the first that is not: read everything,
// then ask check() once. After a fault the values returned are empty. `place` names the document in the
// sentence.
class MemberReader
{
public:
    MemberReader(const QJsonObject& json, QString place) : m_json(json), m_place(std::move(place)) {}

    // `kind` is one of `kinds`, and `schema` is 1 to `newest`; a greater one is NewerVersion.
    void expect(const QStringList& kinds, int newest);

    QString text(const QString& key); // not empty
    QString textOrEmpty(const QString& key);
    QStringList textsOrEmpty(const QString& key);
    int number(const QString& key, int least, int most);
    QDate date(const QString& key);
    QTime clockTime(const QString& key); // "08:30"
    QDateTime time(const QString& key);  // ISO 8601 with offset
    Digest digest(const QString& key);
    QJsonObject object(const QString& key);
    // The objects of a list, each given to `read` with a reader of its own. A missing list has none.
    void each(const QString& key, const std::function<void(MemberReader& item)>& read);

    void refuse(const QString& key, const QString& because); // for rules only the caller knows
    Result<> check() const;

private:
    QJsonValue value(const QString& key) const { return m_json.value(key); }
    void keep(const std::optional<Error>& fault);

    QJsonObject m_json;
    QString m_place;
    std::optional<Error> m_fault;
};

} // namespace shanke

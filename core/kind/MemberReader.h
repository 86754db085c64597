// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "kind/JsonMembers.h"

#include <QTime>

#include <functional>
#include <optional>
#include <vector>

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
    // Whatever its schema: for documents that are read as far as they are known.
    void expectKind(const QString& kind);

    QString text(const QString& key); // not empty
    QString textOrEmpty(const QString& key);
    QStringList textsOrEmpty(const QString& key);
    // Of a list, what is a text; a list that is none has none.
    QStringList knownTexts(const QString& key) const;
    int number(const QString& key, int least, int most);
    QDate date(const QString& key);
    QTime clockTime(const QString& key); // "08:30"
    QDateTime time(const QString& key);  // ISO 8601 with offset
    Digest digest(const QString& key);
    QJsonObject object(const QString& key);
    QJsonObject objectOrEmpty(const QString& key) const;
    // The objects of a list, each given to `read` with a reader of its own. A missing list has none.
    void each(const QString& key, const std::function<void(MemberReader& item)>& read);

    // The items of a list that are right; the others, and a list that is none, add to `skipped`.
    template <typename Item>
    std::vector<Item> readable(const QString& key, int& skipped,
                               const std::function<Item(MemberReader& item)>& read) const
    {
        std::vector<Item> items;
        skipped += value(key).isArray() || value(key).isUndefined() ? 0 : 1;
        for (const QJsonValue& json : value(key).toArray()) {
            MemberReader reader(json.toObject(), m_place + QChar(u'.') + key);
            Item item = read(reader);
            if (reader.check())
                items.push_back(std::move(item));
            else
                ++skipped;
        }
        return items;
    }

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

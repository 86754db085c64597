// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LocalTable.h"

#include <QJsonDocument>

namespace shanke {

Result<std::optional<QJsonObject>> LocalTable::find(const ReadSnapshot& snapshot, const QString& id)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT json FROM local WHERE id = ?", id));
    SHANKE_LET(const bool found, row.next());
    return found ? std::optional(QJsonDocument::fromJson(row.bytes(0)).object()) : std::nullopt;
}

Result<std::vector<LocalDocument>> LocalTable::all(const ReadSnapshot& snapshot)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT id, json FROM local ORDER BY id"));
    std::vector<LocalDocument> documents;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return documents;
        documents.push_back({row.text(0), QJsonDocument::fromJson(row.bytes(1)).object()});
    }
}

Result<QStringList> LocalTable::ids(const ReadSnapshot& snapshot)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT id FROM local ORDER BY id"));
    QStringList ids;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return ids;
        ids.append(row.text(0));
    }
}

Result<> LocalTable::save(WriteTransaction& transaction, const QString& id, const QJsonObject& content)
{
    const QByteArray json = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return transaction.execute("INSERT INTO local (id, json) VALUES (?, ?) "
                               "ON CONFLICT (id) DO UPDATE SET json = excluded.json",
                               id, Utf8{json});
}

Result<> LocalTable::remove(WriteTransaction& transaction, const QString& id)
{
    return transaction.execute("DELETE FROM local WHERE id = ?", id);
}

Result<> LocalTable::clear(WriteTransaction& transaction)
{
    return transaction.execute("DELETE FROM local");
}

} // namespace shanke

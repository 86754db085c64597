// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/recordsOfFile.h"

#include "kinds/allKinds.h"
#include "lesson/RoleValues.h"
#include "workspace/records/RecordDocuments.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAtOnce = 100;

Result<bool> isNamedAnywhere(const DocumentStore& store, const ReadSnapshot& snapshot,
                             const QByteArray& digest)
{
    bool isNamed = false;
    SHANKE_TRY(store.eachText(snapshot, digest, [&](QByteArrayView) { isNamed = true; }));
    return isNamed;
}

bool isAttached(const QJsonObject& json, const QString& digest)
{
    const QJsonArray files = json["files"_L1].toArray();
    return std::any_of(files.begin(), files.end(),
                       [&](const auto& file) { return file.toObject()["sha256"_L1].toString() == digest; });
}

void addRecord(const DocumentRow& row, const QByteArray& digest, QList<EarlierImport>& records)
{
    if (!row.body.text().contains(digest) || !allKinds().of(row.id))
        return;
    const QJsonObject json = row.body.toObject();
    const auto record = recordFrom(row.id, json);
    if (record && isAttached(json, QString::fromLatin1(digest)))
        records.append({row.id, RoleValues::of(*record).title});
}

} // namespace

Result<QList<EarlierImport>> recordsOfFile(const DocumentStore& store, const Digest& sha256)
{
    const QByteArray digest = sha256.toHex();
    QList<EarlierImport> records;
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const bool isNamed, isNamedAnywhere(store, snapshot, digest));
    ListRange range{.prefix = {}, .first = {}, .limit = RowsAtOnce, .bodies = true};
    for (bool hasMore = isNamed; hasMore;) {
        SHANKE_LET(const auto rows, store.list(snapshot, range));
        for (const DocumentRow& row : rows)
            addRecord(row, digest, records);
        hasMore = rows.size() == size_t(RowsAtOnce);
        if (hasMore)
            range.first = rows.back().id.toString() + QChar(1);
    }
    return records;
}

} // namespace shanke

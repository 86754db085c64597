// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/WantedFiles.h"

#include <QJsonDocument>

namespace shanke {

namespace {

QString keyOf(const Digest& sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

} // namespace

template <typename... Values>
Result<> WantedFiles::execute(const char* sql, const Values&... values)
{
    SHANKE_LET(WriteTransaction transaction, m_work.begin(Durability::Full));
    SHANKE_TRY(transaction.execute(sql, values...));
    return transaction.commit();
}

Result<std::vector<WantedFile>> WantedFiles::all() const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_work.read());
    SHANKE_LET(Statement row,
               snapshot.query("SELECT database, manifest, paused FROM wanted_file ORDER BY key"));
    std::vector<WantedFile> wanted;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return wanted;
        auto file = FileManifest::fromJson(QJsonDocument::fromJson(row.bytes(1)).object());
        if (file) // one that an older program took and this one refuses is nobody's loss
            wanted.push_back({DatabaseName(row.text(0)), *std::move(file), row.flag(2)});
    }
}

Result<> WantedFiles::add(const WantedFile& wanted)
{
    const QByteArray manifest = QJsonDocument(wanted.file.toJson()).toJson(QJsonDocument::Compact);
    return execute("INSERT INTO wanted_file (sha256, database, manifest, paused) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (sha256) DO UPDATE SET paused = excluded.paused",
                   keyOf(wanted.file.sha256), wanted.pieces.toString(), Utf8{manifest}, wanted.isPaused);
}

Result<> WantedFiles::setPaused(const Digest& sha256, bool isPaused)
{
    return execute("UPDATE wanted_file SET paused = ? WHERE sha256 = ?", isPaused, keyOf(sha256));
}

Result<> WantedFiles::remove(const Digest& sha256)
{
    return execute("DELETE FROM wanted_file WHERE sha256 = ?", keyOf(sha256));
}

} // namespace shanke

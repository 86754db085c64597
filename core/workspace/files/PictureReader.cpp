// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/PictureReader.h"

#include "files/ChunkStore.h"
#include "platform/DatabaseNames.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestPicture = 30 * 1024 * 1024;
constexpr qint64 LargestPictures = 120 * 1024 * 1024; // together

// All that it says beside the list of its files.
QString textBesideFiles(QJsonObject document)
{
    document.remove(u"files"_s);
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

Result<QByteArray> bytesOf(DocumentStore& pieces, const FileManifest& file)
{
    SHANKE_LET(const ReadSnapshot snapshot, pieces.read());
    QByteArray bytes;
    for (const ChunkRef& ref : file.chunks) {
        SHANKE_LET(const QByteArray piece, ChunkStore(pieces).piece(snapshot, ref));
        bytes += piece;
    }
    return bytes;
}

} // namespace

QHash<QString, QByteArray> picturesShownBy(const ReadView& view, const DatabaseName& database,
                                           const QJsonObject& document)
{
    QHash<QString, QByteArray> pictures;
    const auto pieces = view.databases.find(filesOf(database, view.account.school));
    if (!pieces)
        return pictures;
    const QString text = textBesideFiles(document);
    qint64 together = 0;
    for (const QJsonValue& json : document.value(u"files"_s).toArray()) {
        const auto file = FileManifest::fromJson(json.toObject());
        const bool isShown = file && file->mime.startsWith(u"image/") && text.contains(file->name);
        if (!isShown || file->size > LargestPicture || together + file->size > LargestPictures)
            continue;
        if (const auto bytes = bytesOf(**pieces, *file)) {
            pictures.insert(file->name, *bytes);
            together += file->size;
        }
    }
    return pictures;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/search/textOfPieces.h"

#include "exchange/textOfFile.h"
#include "files/FileAssembler.h"

#include <QTemporaryDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 30 * 1024 * 1024;
constexpr qsizetype MostCharacters = 66'000; // three bytes each in the text of most

} // namespace

std::optional<QString> textOfPieces(DocumentStore& pieces, const QJsonObject& json)
{
    const auto file = FileManifest::fromJson(json);
    if (!file || file->size > LargestFile)
        return QString();
    const auto snapshot = pieces.read();
    const auto missing = snapshot ? ChunkStore(pieces).missing(*snapshot, *file)
                                  : Result<std::vector<ChunkRef>>(tl::unexpected(snapshot.error()));
    if (!missing || !missing->empty())
        return std::nullopt;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    const auto written = FileAssembler(pieces, *file).writeTo(path);
    if (!written)
        return written.error().kind == ErrorKind::Damaged ? std::optional(QString()) : std::nullopt;
    const auto text = textOfFile(path, MostCharacters);
    if (!text && text.error().kind == ErrorKind::NotFound) // what reads it may be installed later
        return std::nullopt;
    return text.value_or(QString());
}

} // namespace shanke

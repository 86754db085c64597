// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/FilePieces.h"

#include "platform/DatabaseNames.h"
#include "workspace/files/FileLook.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

DatabaseName piecesOf(const AccountSettings& account)
{
    return filesOf(spaceOf(account.user), account.school);
}

// What a newer program wrote of a file is nothing of this one's.
std::vector<FileManifest> manifestsOf(const Record& record)
{
    std::vector<FileManifest> files;
    for (const QJsonValue& json : record.files()) {
        if (auto file = FileManifest::fromJson(json.toObject()); file && !file->chunks.empty())
            files.push_back(*std::move(file));
    }
    return files;
}

Result<QString> standOf(const ReadView& view)
{
    const auto store = view.databases.find(piecesOf(view.account));
    if (!store && store.error().kind == ErrorKind::NotFound)
        return QString();
    if (!store)
        return tl::unexpected(store.error());
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    SHANKE_LET(const StoreInfo info, (*store)->info(snapshot));
    return u"%1 %2"_s.arg(info.uuid).arg(info.lastSequence);
}

} // namespace

// Where the database stands is asked first: what comes meanwhile is then read once more, and never missed.
// One that cannot be opened stops no record without files.
Result<FilePieces> FilePieces::of(const ReadView& view, const std::vector<Record>& records)
{
    FilePieces found;
    std::vector<std::vector<FileManifest>> named;
    for (const Record& record : records) {
        named.push_back(manifestsOf(record));
        found.m_hasFiles = found.m_hasFiles || !named.back().empty();
    }
    if (!found.m_hasFiles)
        return found;
    SHANKE_LET(found.m_upTo, standOf(view));
    for (const std::vector<FileManifest>& manifests : named) {
        SHANKE_LET(Files files, wholeFiles(view, manifests));
        found.m_ofRecords.push_back(std::move(files));
    }
    return found;
}

Result<FilePieces::Files> FilePieces::wholeFiles(const ReadView& view,
                                                 const std::vector<FileManifest>& manifests)
{
    Files files;
    for (const FileManifest& file : manifests) {
        SHANKE_LET(const auto missing, missingPieces(view.databases, piecesOf(view.account), file));
        if (!missing.empty())
            continue;
        SHANKE_LET(auto places, placesOfPieces(view, piecesOf(view.account), file));
        files.push_back(std::move(places));
    }
    return files;
}

Result<bool> FilePieces::isCurrent(const ReadView& view) const
{
    if (!m_hasFiles)
        return true;
    SHANKE_LET(const QString now, standOf(view));
    return now == m_upTo;
}

Delivery FilePieces::noFarther(size_t record, Delivery delivery, const DeliveryFacts& facts) const
{
    if (record >= m_ofRecords.size())
        return delivery;
    for (const std::vector<Place>& pieces : m_ofRecords[record])
        delivery = lesser(delivery, facts.ofAll(pieces));
    return delivery;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/ListedFile.h"
#include "sqlite/StopFlag.h"
#include "sqlite/WriteTransaction.h"

#include <memory>

namespace shanke {

class Connection;
class Readings;
struct FolderEntries;

// The list of a folder that holds a teacher's resources, found by name. All of it is derived from the folder:
// its file may go at any time. It is made folder by folder, so that a listing that was cut goes on where it
// was; what was in the list before stays in it until the new one is whole. It never opens a file. Written in
// one thread at a time; read in any.
class FolderListing
{
public:
    static constexpr int MostFiles = 100'000; // and folders
    static constexpr int MostDepth = 16;      // folders in each other

    // Replaces a file that cannot be used. ReadOnly, DiskFull.
    static Result<std::unique_ptr<FolderListing>> open(const QString& path);
    // Beside whoever writes it, never changing it. NotFound, and whatever makes it unusable.
    static Result<std::unique_ptr<FolderListing>> openToRead(const QString& path);
    ~FolderListing();

    // A listing of `root` begins; of another folder than the last one: from nothing.
    Result<> begin(const QString& root);
    // Looks into one folder more; true while there are others. NotFound: `root` is not here now (away, or
    // empty where files were); the list stays as it is. Cancelled when `stop` is raised.
    Result<bool> step(const QDateTime& now, const StopFlag& stop);
    Result<> forget(); // the folder and all that is known of it

    Result<ListingFacts> facts() const;
    Result<> checkHere() const; // NotFound as step()
    // With every word of `typed` in the name, in the name of a folder, or in the name as it is read in Latin
    // letters: in the name first, the newest first. All where nothing is typed. At most `most` of them.
    Result<ListedFiles> find(const QString& typed, int most) const;

private:
    explicit FolderListing(std::shared_ptr<Connection> connection);

    Result<> read(WriteTransaction& transaction, const QString& folder, const StopFlag& stop);
    Result<> keep(WriteTransaction& transaction, const QString& folder, const FolderEntries& entries);
    Result<> keepFile(WriteTransaction& transaction, const ListedFile& file);

    std::shared_ptr<Connection> m_connection;
    std::unique_ptr<Readings> m_readings; // made at the first name
};

// Where a listed file is: in `root`, also by way of all its folders. InvalidInput for a path that leads
// elsewhere, by "..", by a link, or by being absolute; NotFound: it is not there.
Result<QString> pathInFolder(const QString& root, const QString& path);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "search/FileTexts.h"
#include "sqlite/StopFlag.h"
#include "store/DocumentStore.h"

#include <memory>

namespace shanke {

class Connection;
class Readings;

// The words of all documents that a person may see, and the texts of the files that they name; their own
// texts stand in their stores. Everything in its file is derived: it follows each store's change feed, keeps
// how far it has read in the same transaction as what it read, and is made anew when it is missing, damaged
// or of another shape. Written in one thread at a time; read in any.
class SearchIndex
{
public:
    // Replaces a file that cannot be used. ReadOnly, DiskFull.
    static Result<std::unique_ptr<SearchIndex>> open(const QString& path);
    // Beside whoever writes it, never changing it. NotFound, and whatever makes it unusable.
    static Result<std::unique_ptr<SearchIndex>> openToRead(const QString& path);
    // Forgets the file, whose readers keep what they have open.
    static Result<std::unique_ptr<SearchIndex>> makeAnew(const QString& path);
    ~SearchIndex();

    Result<ReadSnapshot> read(const StopFlag& stop = {}) const;

    // Reads at most `limit` changes of a database, for who searches: what they handed in themselves is found
    // as what it was made of. True when there are more.
    Result<bool> update(const DatabaseName& database, const DocumentStore& store, const UserId& reader,
                        int limit);
    // Reads the files of one document that are here and were not read yet. True when there may be more.
    Result<bool> readFiles(const DatabaseName& database, const DocumentStore& store, const FileText& textOf);
    // Those that were not here are asked for again.
    Result<> retryFiles();
    // Too many words are of entries that are gone: it is to be made of the documents once more.
    Result<bool> isWorn() const;
    // Forgets all documents, which are all to be read again, and keeps the texts of files.
    Result<> renew();
    // How many changes of a database are not read yet.
    Result<qint64> behind(const DatabaseName& database, const DocumentStore& store) const;

private:
    explicit SearchIndex(std::shared_ptr<Connection> connection);
    static Result<std::unique_ptr<SearchIndex>> take(std::shared_ptr<Connection> connection);

    std::shared_ptr<Connection> m_connection;
    std::unique_ptr<Readings> m_readings; // made at the first update
};

} // namespace shanke

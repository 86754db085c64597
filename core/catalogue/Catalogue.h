// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/CatalogueValues.h"
#include "store/DocumentStore.h"
#include "trust/Evidence.h"

namespace shanke {

class Connection;

// Summaries of the documents of all databases, so that lists never read a body. Everything in its file is
// derived: it follows each store's change feed, keeps how far it has read in the same transaction as what it
// read, and is made anew when it is missing, damaged or of another shape. Written in one thread; read in any.
class Catalogue
{
public:
    // Replaces a file that cannot be used. ReadOnly, DiskFull.
    static Result<std::unique_ptr<Catalogue>> open(const QString& path);

    // Forgets the file, whose readers keep what they have open.
    static Result<std::unique_ptr<Catalogue>> makeAnew(const QString& path);

    Result<ReadSnapshot> read() const;

    // Reads at most `limit` changes of a database. True when there are more.
    Result<bool> update(const DatabaseName& database, const DocumentStore& store, int limit);

    // Databases that hold events of devices whose key came later than they: to be updated once more.
    Result<QList<DatabaseName>> waiting() const;
    // Which events count, by all that was read: to be asked whenever everything is read.
    Result<> judge(const TrustSettings& settings);

private:
    explicit Catalogue(std::shared_ptr<Connection> connection);

    std::shared_ptr<Connection> m_connection;
};

} // namespace shanke

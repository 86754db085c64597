// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "workspace/folder/Databases.h"
#include "workspace/records/RecordSigner.h"

#include <functional>

namespace shanke {

// Writes one edit.
using EditWriter = std::function<Result<RevId>(WriteTransaction&, const Edit&)>;

// Writes what a person saves: a record of the platform's databases goes in signed by this device, once its
// place in the tree is known; every other document as it is. A tombstone keeps whose record it was. Lives in
// the engine thread, for one call.
class RecordWriter
{
public:
    // NotFound: there is no such database.
    static Result<RecordWriter> of(RecordSigner& signer, const Databases& databases,
                                   const DatabaseName& database);
    RecordWriter(RecordSigner& signer, const DatabaseName& database, DocumentStore& store)
        : m_signer(signer), m_database(database), m_store(store)
    {
    }

    // As DocumentStore::put; what one of the leaves says already at this place is not written again.
    // Forbidden: the record is somebody else's. InvalidInput: an id that names nobody where it has to, or
    // what cannot be signed. Precondition: the key of this device is not known yet.
    Result<RevId> put(WriteTransaction& transaction, const Edit& edit) const;
    // The same where what the edit says is at hand as an object; its body is not looked at.
    Result<RevId> put(WriteTransaction& transaction, Edit edit, const QJsonObject& body) const;
    EditWriter writer() const;
    // Whether the record is this person's, or passes from hand to hand.
    bool owns(const DocId& id) const;
    // The same, or its founder let them take part.
    Result<bool> mayWrite(const ReadSnapshot& snapshot, const DocId& id) const;

private:
    // The leaf that the edit follows, if any, and the leaf that says the same already.
    struct Ground
    {
        std::optional<Revision> before;
        std::optional<RevId> same;
    };

    Result<Ground> groundOf(WriteTransaction& transaction, const Edit& edit, const QJsonObject& body) const;
    Result<> checkWriter(const ReadSnapshot& snapshot, const DocId& id) const;
    Result<Body> sign(const Edit& edit, QJsonObject body, const std::optional<Revision>& before) const;

    RecordSigner& m_signer;
    DatabaseName m_database;
    DocumentStore& m_store;
};

} // namespace shanke

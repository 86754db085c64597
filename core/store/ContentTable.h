// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"
#include "sqlite/Connection.h"

namespace shanke {

// What is known of the bytes of an attachment when they are in the store.
struct StoredContent
{
    qint64 key = 0;
    QByteArray md5;
    qint64 length = 0; // bytes
};

// The bytes of attachments, named by their SHA-256 so that equal ones are kept once, in pieces so that no
// file is ever in memory as a whole.
class ContentTable
{
public:
    static constexpr qint64 PieceBytes = 256 * 1024;

    // Reads `source` to its end. Answers the content there already is when the bytes are equal.
    static Result<StoredContent> store(WriteTransaction& transaction, QIODevice& source);
    // Gives up bytes unless an attachment names them.
    static Result<> removeUnnamed(WriteTransaction& transaction, qint64 key);
    // Opens stored bytes. The device reads through snapshots of its own, so it may outlive any of the
    // caller's and holds none open while nobody reads; bytes of a transaction are readable once it is
    // committed.
    static ContentOpener opener(std::shared_ptr<const Connection> connection, const StoredContent& content);
};

} // namespace shanke

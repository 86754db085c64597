// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Retention.h"
#include "store/ContentTable.h"

namespace shanke {

// An attachment as a row: what a document says of it, and the bytes it names.
struct StoredAttachment
{
    QString name;
    QByteArray contentType;
    quint32 revpos = 0;
    StoredContent content;
};

constexpr qint64 WrittenHere = 0; // instead of the mark of a RevisionSource

// When and from where a body came into this store.
struct BodyOrigin
{
    qint64 sequence = 0; // of the change that brought it; 0: not known
    qint64 source = WrittenHere;
};

// The bodies of revisions with the attachments they name. A body is written once and never changed.
class BodyTable
{
public:
    // As part of the change that is given the next sequence.
    static Result<qint64> insert(WriteTransaction& transaction, const Body& body,
                                 const std::vector<StoredAttachment>& attachments, qint64 source);
    // With its attachments, and with their bytes when no other body names them.
    static Result<> remove(WriteTransaction& transaction, qint64 key);

    static Result<std::vector<StoredAttachment>> attachments(const ReadSnapshot& snapshot, qint64 key);
    static Result<BodyOrigin> origin(const ReadSnapshot& snapshot, qint64 key);
    // What decides whether the body of `rev` stays; its text is read for the day.
    static Result<KeptBody> kept(const ReadSnapshot& snapshot, qint64 key, const RevId& rev);
    // Fills body and attachments of `revision`, whose bytes are opened through `connection`.
    static Result<> read(const ReadSnapshot& snapshot, qint64 key,
                         std::shared_ptr<const Connection> connection, Revision& revision);
};

} // namespace shanke

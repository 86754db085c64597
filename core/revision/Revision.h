// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "revision/Body.h"
#include "revision/RevId.h"

#include <QIODevice>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace shanke {

// Opens the bytes of an attachment from their beginning; may be called more than once.
using ContentOpener = std::function<Result<std::unique_ptr<QIODevice>>()>;

struct Attachment
{
    QString name;
    QByteArray contentType = "application/octet-stream";
    QByteArray digest;     // CouchDB's form: "md5-" and base64
    qint64 length = 0;     // bytes
    quint32 revpos = 0;    // generation of the revision that attached it
    ContentOpener content; // empty: a stub, the receiver has the bytes from an earlier revision
    bool follows =
        false; // announced by the JSON part of a multipart message: a later part brings the content

    bool isStub() const { return !content; }
};

// CouchDB's text of an MD5 digest.
QByteArray couchDigest(QByteArrayView md5);

// An attachment whose bytes are in memory, with its digest and length.
Attachment attachmentFromBytes(QString name, QByteArray contentType, QByteArray bytes);

// One revision of one document on its way between stores, as CouchDB's replicator moves it.
struct Revision
{
    DocId id;
    RevId rev;
    QList<QByteArray> ancestry; // hashes, newest first, beginning with rev.hash (CouchDB's _revisions.ids)
    bool deleted = false;
    Body body;
    std::vector<Attachment> attachments;
};

// What a person or program wants to write: the next revision of `id` on top of `parent`.
struct Edit
{
    DocId id;
    std::optional<RevId> parent; // none: a new document (or one whose winner is deleted)
    bool deleted = false;
    Body body;
    std::vector<Attachment> attachments; // all of them; a stub keeps the parent's bytes
};

// The id of the revision that `edit` makes: a digest of parent, deletion, canonical body and attachments, so
// two devices that write the same edit write the same revision. Attachments must carry their digests.
Result<RevId> revIdFor(const Edit& edit);

} // namespace shanke

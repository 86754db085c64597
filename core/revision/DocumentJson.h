// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"

#include <QByteArrayView>

namespace shanke {

// Depth of nesting and bytes of one document that we accept; deeper or larger is InvalidInput / TooLarge.
constexpr int MaximumDepth = 256;
constexpr qint64 MaximumDocumentBytes = 32 * 1024 * 1024;

// One document in CouchDB's JSON form, as read: what is absent stays empty.
struct ParsedDocument
{
    DocId id;                   // empty when there is no _id
    std::optional<RevId> rev;   // _rev
    QList<QByteArray> ancestry; // from _revisions, newest first; empty when absent
    bool deleted = false;
    Body body;
    std::vector<Attachment> attachments; // inline data decoded, stubs as stubs
    std::vector<RevId> conflicts;        // _conflicts, when asked for
};

// CouchDB's rule for ids: not empty, and none that starts with '_' except _design/ and _local/ with a name.
Result<> checkDocId(const DocId& id);

// Parses and validates hostile text: JSON object, UTF-8, depth, size, reserved member names (_id, _rev,
// _deleted, _revisions, _attachments, _conflicts, _revs_info... others are refused as CouchDB refuses them),
// id rules. The details of errors are CouchDB's reasons where it has one. Of a member that stands twice, at
// any depth, only the last is left, in the body's text too: everybody reads the same value.
Result<ParsedDocument> parseDocument(QByteArrayView json);

// The same as a revision with its whole ancestry: InvalidInput without _id or _rev.
Result<Revision> toRevision(ParsedDocument document);

// What else than _id, _rev, _deleted and the body stands in the text.
struct DocumentFields
{
    bool revisions = false;       // _revisions
    bool attachmentData = false;  // inline base64 of what has content; a stub stays one
    std::vector<RevId> conflicts; // _conflicts when not empty
};

// CouchDB's JSON text of a revision. Fails only when attachment data cannot be read.
Result<QByteArray> writeDocument(const Revision& revision, const DocumentFields& fields = {});

} // namespace shanke

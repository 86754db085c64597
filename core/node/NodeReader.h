// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/Document.h"
#include "http/Multipart.h"
#include "node/NodeDatabase.h"
#include "node/NodeRequest.h"

namespace shanke {

// GET /{db}/{id}: one revision or several (open_revs), in JSON or, when the client asks for it, with
// attachments beside the document (multipart/related) and documents side by side (multipart/mixed). One
// snapshot an answer.
class NodeReader
{
public:
    static Result<HttpResponse> answer(NodeDatabase& database, const DocId& id, const NodeRequest& request);

private:
    NodeReader(DocumentStore& store, ReadSnapshot snapshot, DocId id, couch::DocumentQuery query);

    Result<HttpResponse> one(bool multipart) const;
    Result<HttpResponse> several(bool multipart) const;
    Result<HttpResponse> severalAsJson(const QList<RevId>& revs) const;
    Result<HttpResponse> severalAsMultipart(const QList<RevId>& revs) const;

    Result<Revision> load(const std::optional<RevId>& rev) const;
    Result<QList<RevId>> openRevs() const;
    Result<QByteArray> write(const Revision& revision) const;
    Result<QByteArray> treeFacts() const;
    Result<MultipartPart> part(const RevId& rev) const;
    bool wantsAttachments() const { return m_query.attachmentData || m_query.attachmentsSince; }

    DocumentStore& m_store;
    ReadSnapshot m_snapshot;
    DocId m_id;
    couch::DocumentQuery m_query;
};

} // namespace shanke

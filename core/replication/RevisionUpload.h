// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkDocs.h"
#include "replication/HttpDatabase.h"

namespace shanke {

// One store of an HttpPeer: documents by _bulk_docs, those with large attachments each by multipart, or
// inside the JSON text where that is refused. A request that is too large for the server, or that one
// document spoils, is halved until only that document is left over, which then is a failure of its own, as is
// every one that a row of the answer names: nothing counts as stored of which the server said otherwise.
// Child of the database; deletes itself at the end.
class RevisionUpload final : public QObject
{
public:
    using Failures = std::vector<couch::DocFailure>;

    RevisionUpload(HttpDatabase& database, std::vector<Revision> revisions, Continuation<Failures> done);

    void start();

private:
    struct Document
    {
        DocId id;
        RevId rev;
        QByteArray text;
    };
    using Group = std::vector<Document>;

    void addInline(const Revision& revision);
    void sendNext();
    void sendGroup(Group group);
    void onFailed(const Group& group, const Result<HttpResponse>& response, const Error& error);
    void halve(Group group);
    static bool isAbout(const Group& group, const couch::BulkDocsAnswer& answer);
    // False when a row names none of the group.
    bool takeFailures(const Group& group, const couch::BulkDocsAnswer& answer);
    void sendRelated();
    void onRelated(const Revision& revision, const Result<HttpResponse>& response);
    void refuse(const DocId& id, const RevId& rev, const Error& error);
    void finish(Result<Failures> result);

    HttpDatabase& m_database;
    std::vector<Revision> m_revisions;
    Continuation<Failures> m_done;
    std::vector<Group> m_groups;   // to be sent, the last one first
    std::vector<Revision> m_large; // to be sent by multipart, the last one first
    Failures m_failures;
    size_t m_sent = 0;
    bool m_isConfirmed = false; // the database is in order, though a request failed
};

} // namespace shanke

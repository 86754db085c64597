// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "replication/HttpDatabase.h"

namespace shanke {

// The attachments of fetched revisions that the receiver lacks: small ones into memory, large ones into
// temporary files. Where a name would be misread in an address the whole revision comes once more with its
// attachments inside. A revision whose attachment is not to be had becomes a failure. Child of the database;
// deletes itself at the end.
class AttachmentDownload final : public QObject
{
public:
    // `answer` to `query`, which says what the receiver has.
    AttachmentDownload(HttpDatabase& database, const couch::BulkGetQuery& query, couch::BulkGetAnswer answer,
                       Continuation<couch::BulkGetAnswer> done);

    void start();

private:
    struct Wanted
    {
        size_t revision = 0;
        std::optional<size_t> attachment{}; // none: all of the revision's, inside it
    };

    void want(size_t revision, quint32 covered);
    void askNext();
    void askForOne(const Wanted& wanted);
    void askForWhole(size_t revision);
    void onAttachment(const Wanted& wanted, const std::shared_ptr<QIODevice>& file,
                      const Result<HttpResponse>& response);
    void onWhole(size_t revision, const Result<HttpResponse>& response);
    // Ends the download when the failure is none of this revision.
    void giveUp(const Wanted& wanted, const Result<HttpResponse>& response, const Error& error);
    void dropIncomplete();
    void finish(Result<couch::BulkGetAnswer> answer);

    HttpDatabase& m_database;
    Continuation<couch::BulkGetAnswer> m_done;
    couch::BulkGetAnswer m_answer;
    QMultiHash<DocId, QList<RevId>> m_since;
    std::vector<Wanted> m_wanted;                  // the last one first
    QHash<size_t, couch::DocFailure> m_incomplete; // revisions whose attachment is not to be had
    int m_underWay = 0;
    bool m_finished = false;
};

} // namespace shanke

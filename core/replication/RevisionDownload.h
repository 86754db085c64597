// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "replication/HttpDatabase.h"

namespace shanke {

// One fetch of an HttpPeer: the revisions by _bulk_get, or one document a request where the server has none
// or left one out; then the attachments that the receiver lacks, small ones into memory, large ones into
// temporary files. Each revision asked for ends among the revisions or the failures. Child of the database;
// deletes itself at the end.
class RevisionDownload final : public QObject
{
public:
    RevisionDownload(HttpDatabase& database, couch::BulkGetQuery query,
                     Continuation<couch::BulkGetAnswer> done);

    void start();

private:
    struct Wanted
    {
        size_t revision = 0;
        size_t attachment = 0;
    };

    void onBulkAnswer(const Result<HttpResponse>& response);
    void onNoBulkGet();
    void askOneByOne();
    void askNextDocument();
    void onDocument(const couch::BulkGetQuery& asked, const Result<HttpResponse>& response);
    void take(couch::BulkGetAnswer answer);

    void askAttachments();
    void askNextAttachment();
    void onAttachment(const Wanted& wanted, const std::shared_ptr<QIODevice>& file,
                      const Result<HttpResponse>& response);
    void dropIncomplete();

    void finish(Result<couch::BulkGetAnswer> answer);

    HttpDatabase& m_database;
    couch::BulkGetQuery m_query;
    Continuation<couch::BulkGetAnswer> m_done;
    couch::BulkGetAnswer m_answer;
    std::vector<couch::BulkGetQuery> m_documents;  // to be asked one by one, the last one first
    std::vector<Wanted> m_wanted;                  // attachments to be asked, the last one first
    QHash<size_t, couch::DocFailure> m_incomplete; // revisions whose attachment is not to be had
    int m_underWay = 0;
    bool m_finished = false;
};

} // namespace shanke

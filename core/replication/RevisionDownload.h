// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "couch/Document.h"
#include "replication/HttpDatabase.h"

namespace shanke {

// One fetch of an HttpPeer: the revisions by _bulk_get; what fails or is left out there is asked for once
// more, one document a request, as is everything where the server has no _bulk_get; then the attachments that
// the receiver lacks. Each revision asked for ends among the revisions or the failures: one that cannot be
// had stops no other. Child of the database; deletes itself at the end.
class RevisionDownload final : public QObject
{
public:
    RevisionDownload(HttpDatabase& database, couch::BulkGetQuery query,
                     Continuation<couch::BulkGetAnswer> done);

    void start();

private:
    void onBulkAnswer(const Result<HttpResponse>& response);
    void askOneByOne();
    void askNextDocument();
    void askInBulk(const couch::BulkGetQuery& asked);
    void onDocument(const couch::BulkGetQuery& asked, const Result<HttpResponse>& response,
                    Result<couch::OpenRevsAnswer> answer);
    void notToBeHad(const couch::BulkGetQuery& asked, const QString& word, const QString& reason);
    void askAttachments();
    void finish(Result<couch::BulkGetAnswer> answer);

    HttpDatabase& m_database;
    couch::BulkGetQuery m_query;
    Continuation<couch::BulkGetAnswer> m_done;
    couch::BulkGetAnswer m_answer;
    std::vector<couch::BulkGetQuery> m_documents; // to be asked one by one, the last one first
    int m_underWay = 0;
    std::optional<Error> m_bulkError; // of the whole answer, for which each is asked alone
    bool m_finished = false;
};

} // namespace shanke

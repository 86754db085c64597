// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/BulkGet.h"

#include "couch/Ancestry.h"
#include "couch/JsonText.h"
#include "couch/SimdJson.h"
#include "couch/Status.h"
#include "couch/Target.h"
#include "revision/DocumentJson.h"

#include <QSet>

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

using DocRev = std::pair<DocId, RevId>;

DocFailure readFailure(json::object object)
{
    DocFailure failure;
    for (json::field field : object) {
        const std::string_view key = field.unescaped_key();
        json::value value = field.value();
        if (key == "id") {
            failure.id = DocId(stringOf(value));
        } else if (key == "rev") {
            std::string_view rev; // CouchDB says "undefined" for a revision that was not named
            if (!value.get_string().get(rev))
                failure.rev = RevId::parse(viewOf(rev)).value_or(RevId());
        } else if (key == "error") {
            failure.error = stringOf(value);
        } else if (key == "reason" && value.type() == json::json_type::string) {
            failure.reason = stringOf(value);
        }
    }
    return failure;
}

// Collects the rows of an answer, each revision once, only what was asked.
class Collector
{
public:
    explicit Collector(const BulkGetQuery& query)
    {
        for (const BulkGetItem& item : query.items)
            m_asked[item.id].append(item.rev);
    }

    void add(const QString& id, QByteArrayView document)
    {
        auto revision = parseDocument(document).and_then(toRevision);
        if (!revision)
            return addFailure({DocId(id), {}, u"bad_document"_s, revision.error().detail});
        if (!wasAsked(*revision) || m_seen.contains({revision->id, revision->rev}))
            return;
        m_seen.insert({revision->id, revision->rev});
        m_answer.revisions.push_back(*std::move(revision));
    }

    void addFailure(DocFailure failure)
    {
        if (!m_asked.contains(failure.id) || m_seen.contains({failure.id, failure.rev}))
            return;
        m_seen.insert({failure.id, failure.rev});
        m_answer.failures.push_back(std::move(failure));
    }

    BulkGetAnswer take() { return std::move(m_answer); }

private:
    bool wasAsked(const Revision& revision) const
    {
        const QList<RevId> asked = m_asked.value(revision.id);
        return std::any_of(asked.begin(), asked.end(), [&](const RevId& rev) {
            return rev.generation == 0 || isOrDescendsFrom(revision, rev);
        });
    }

    QHash<DocId, QList<RevId>> m_asked;
    QSet<DocRev> m_seen;
    BulkGetAnswer m_answer;
};

void readDocs(const QString& id, json::array docs, Collector& collector)
{
    for (json::object entry : docs) {
        for (json::field field : entry) {
            const std::string_view key = field.unescaped_key();
            if (key == "ok") {
                collector.add(id, rawOf(field.value()));
            } else if (key == "error") {
                DocFailure failure = readFailure(field.value().get_object());
                if (failure.id.isEmpty())
                    failure.id = DocId(id);
                collector.addFailure(std::move(failure));
            }
        }
    }
}

Result<> readResults(json::value results, Collector& collector)
{
    for (json::object result : results.get_array()) {
        // CouchDB and PouchDB write the id first; should another not, the documents still name themselves.
        QString id;
        for (json::field field : result) {
            const std::string_view key = field.unescaped_key();
            if (key == "id")
                id = stringOf(field.value());
            else if (key == "docs")
                readDocs(id, field.value().get_array(), collector);
        }
    }
    return {};
}

} // namespace

HttpRequest encodeRequest(const QString& database, const BulkGetQuery& query)
{
    QByteArray body = R"({"docs":[)";
    for (const BulkGetItem& item : query.items) {
        body += body.endsWith('[') ? R"({"id":)" : R"(,{"id":)";
        appendJsonString(body, item.id.toString());
        if (item.rev.generation > 0) {
            body += R"(,"rev":)";
            appendJsonString(body, item.rev.toString());
        }
        if (!item.attachmentsSince.isEmpty()) {
            body += R"(,"atts_since":)";
            appendJsonRevs(body, item.attachmentsSince);
        }
        body += '}';
    }
    Query parameters;
    if (query.revisions)
        parameters.add("revs", "true");
    if (query.latest)
        parameters.add("latest", "true");
    if (query.attachmentData)
        parameters.add("attachments", "true");
    return jsonRequest("POST", databasePath(database) + "/_bulk_get" + parameters.toByteArray(), body + "]}");
}

Result<BulkGetAnswer> decodeBulkGetResponse(const HttpResponse& response, const BulkGetQuery& query)
{
    SHANKE_TRY(checkJson(response));
    return readObject(response.body, ErrorKind::Protocol, [&](json::object object) -> Result<BulkGetAnswer> {
        Collector collector(query);
        SHANKE_TRY(readResults(object.find_field_unordered("results"), collector));
        return collector.take();
    });
}

} // namespace shanke::couch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeReader.h"

#include "couch/AttachmentsSince.h"
#include "couch/DocumentMultipart.h"
#include "node/NodeAnswer.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool accepts(const NodeRequest& request, const char* type)
{
    return request.http.headers.value("Accept").contains(type);
}

HttpResponse multipartAnswer(MultipartBody multipart)
{
    return {.status = 200,
            .headers = {{"Content-Type", std::move(multipart.contentType)}},
            .body = std::move(multipart.body),
            .source = {}};
}

// "available", "missing" or "deleted", as _revs_info says it.
QByteArray statusOf(const HistoryEntry& entry)
{
    if (entry.deleted)
        return "deleted";
    return entry.available ? "available" : "missing";
}

QByteArray quoted(const RevId& rev)
{
    QByteArray text;
    couch::appendJsonString(text, rev.toString());
    return text;
}

} // namespace

NodeReader::NodeReader(DocumentStore& store, ReadSnapshot snapshot, DocId id, couch::DocumentQuery query)
    : m_store(store), m_snapshot(std::move(snapshot)), m_id(std::move(id)), m_query(std::move(query))
{
}

Result<HttpResponse> NodeReader::answer(NodeDatabase& database, const DocId& id, const NodeRequest& request)
{
    SHANKE_LET(auto query, couch::decodeDocumentRequest(request.http));
    SHANKE_LET(auto snapshot, database.store().read());
    const bool isSeveral = query.allLeaves || query.openRevs;
    const NodeReader reader(database.store(), std::move(snapshot), id, std::move(query));
    if (isSeveral)
        return reader.several(accepts(request, "multipart/mixed"));
    return reader.one(accepts(request, "multipart/related"));
}

Result<HttpResponse> NodeReader::one(bool multipart) const
{
    std::optional<RevId> rev = m_query.rev;
    if (rev && m_query.latest) {
        SHANKE_LET(const auto latest, m_store.leavesAbove(m_snapshot, m_id, *rev));
        rev = latest.value(0, *rev);
    }
    SHANKE_LET(const auto revision, load(rev));
    HttpResponse response;
    if (multipart && wantsAttachments() && !revision.attachments.empty()) {
        SHANKE_LET(auto body, couch::writeMultipartDocument(revision));
        response = multipartAnswer(std::move(body));
    } else {
        SHANKE_LET(const auto text, write(revision));
        response = couch::jsonResponse(text + '\n');
    }
    if (!m_query.asksForTree())
        response.headers.set("ETag", '"' + revision.rev.toByteArray() + '"');
    return response;
}

Result<HttpResponse> NodeReader::several(bool multipart) const
{
    SHANKE_LET(const auto revs, openRevs());
    return multipart ? severalAsMultipart(revs) : severalAsJson(revs);
}

Result<HttpResponse> NodeReader::severalAsJson(const QList<RevId>& revs) const
{
    QByteArray out = "[";
    for (const RevId& rev : revs) {
        out += out.endsWith('[') ? "{" : ",{";
        if (const auto revision = load(rev)) {
            SHANKE_LET(const auto text, write(*revision));
            SHANKE_TRY(checkAnswer(out.size() + text.size()));
            out += R"("ok":)" + text;
        } else {
            out += R"("missing":)" + quoted(rev);
        }
        out += '}';
    }
    return couch::jsonResponse(out + "]\n");
}

Result<HttpResponse> NodeReader::severalAsMultipart(const QList<RevId>& revs) const
{
    std::vector<MultipartPart> parts;
    qint64 sum = 0;
    for (const RevId& rev : revs) {
        SHANKE_LET(auto next, part(rev));
        SHANKE_TRY(checkAnswer(sum += next.body.size()));
        parts.push_back(std::move(next));
    }
    return multipartAnswer(writeMultipart("mixed", parts));
}

Result<MultipartPart> NodeReader::part(const RevId& rev) const
{
    const auto revision = load(rev);
    if (!revision)
        return MultipartPart{{{"Content-Type", "application/json; error=\"true\""}},
                             R"({"missing":)" + quoted(rev) + '}'};
    const bool hasContent = std::any_of(revision->attachments.begin(), revision->attachments.end(),
                                        [](const Attachment& each) { return !each.isStub(); });
    // CouchDB's replicator asks for revisions in this form with atts_since alone, and means the attachments
    // too.
    if (hasContent) {
        SHANKE_LET(auto related, couch::writeMultipartDocument(*revision));
        return MultipartPart{{{"Content-Type", related.contentType}}, std::move(related.body)};
    }
    SHANKE_LET(auto text, write(*revision));
    return MultipartPart{{{"Content-Type", "application/json"}}, std::move(text)};
}

Result<Revision> NodeReader::load(const std::optional<RevId>& rev) const
{
    SHANKE_LET(auto revision, m_store.get(m_snapshot, m_id, rev));
    if (m_query.attachmentsSince)
        couch::stubAttachmentsKnownSince(revision, *m_query.attachmentsSince);
    qint64 bytes = 0;
    for (const Attachment& attachment : revision.attachments)
        bytes += wantsAttachments() && !attachment.isStub() ? attachment.length : 0;
    SHANKE_TRY(checkAnswer(bytes));
    return revision;
}

Result<QList<RevId>> NodeReader::openRevs() const
{
    QList<RevId> revs;
    if (m_query.allLeaves) {
        SHANKE_LET(const auto state, m_store.state(m_snapshot, m_id));
        for (const LeafState& leaf : state.leaves)
            revs.append(leaf.rev);
        return revs;
    }
    for (const RevId& asked : *m_query.openRevs) {
        const auto latest = m_query.latest
                                ? m_store.leavesAbove(m_snapshot, m_id, asked).value_or(QList<RevId>())
                                : QList<RevId>();
        for (const RevId& rev : latest.isEmpty() ? QList<RevId>{asked} : latest) {
            if (!revs.contains(rev))
                revs.append(rev);
        }
    }
    return revs;
}

Result<QByteArray> NodeReader::write(const Revision& revision) const
{
    SHANKE_LET(auto text, writeDocument(revision, {.revisions = m_query.revisions,
                                                   .attachmentData = wantsAttachments(),
                                                   .conflicts = {}}));
    SHANKE_LET(const auto facts, treeFacts());
    if (facts.isEmpty())
        return text;
    text.chop(1);
    return text + facts + '}';
}

Result<QByteArray> NodeReader::treeFacts() const
{
    if (!m_query.asksForTree())
        return QByteArray();
    SHANKE_LET(const auto state, m_store.state(m_snapshot, m_id));
    QList<RevId> conflicts[2]; // living, deleted
    for (size_t i = 1; i < state.leaves.size(); ++i)
        conflicts[state.leaves[i].deleted].append(state.leaves[i].rev);
    QByteArray out;
    if (m_query.conflicts && !conflicts[0].isEmpty()) {
        out += R"(,"_conflicts":)";
        couch::appendJsonRevs(out, conflicts[0]);
    }
    if (m_query.deletedConflicts && !conflicts[1].isEmpty()) {
        out += R"(,"_deleted_conflicts":)";
        couch::appendJsonRevs(out, conflicts[1]);
    }
    if (m_query.localSequence)
        out += R"(,"_local_seq":)" + QByteArray::number(state.sequence);
    if (m_query.revisionsInfo) {
        QByteArrayList entries;
        for (const HistoryEntry& entry : state.history)
            entries.append(R"({"rev":)" + quoted(entry.rev) + R"(,"status":")" + statusOf(entry) + R"("})");
        out += R"(,"_revs_info":[)" + entries.join(',') + ']';
    }
    return out;
}

} // namespace shanke

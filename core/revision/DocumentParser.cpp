// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/DocumentJson.h"
#include "revision/JsonParser.h"
#include "revision/JsonText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

namespace dom = simdjson::dom;

Failure refused(QString reason)
{
    return fail(ErrorKind::InvalidInput, std::move(reason));
}

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view textOr(const dom::object& object, std::string_view name, std::string_view otherwise = {})
{
    std::string_view text;
    return object[name].get(text) == simdjson::SUCCESS ? text : otherwise;
}

qint64 numberOr0(const dom::object& object, std::string_view name)
{
    int64_t number = 0;
    return object[name].get(number) == simdjson::SUCCESS && number > 0 ? number : 0;
}

bool isTrue(const dom::object& object, std::string_view name)
{
    bool value = false;
    return object[name].get(value) == simdjson::SUCCESS && value;
}

Result<> readId(const dom::element& value, ParsedDocument& document)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return refused(u"Document id must be a string"_s);
    SHANKE_TRY(checkDocId(document.id = DocId(toString(text))));
    return {};
}

Result<RevId> parseRev(const dom::element& value)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return refused(u"Invalid rev format"_s);
    return RevId::parse(view(text));
}

// _rev and _revisions may both name the revision, in either order.
Result<> nameRevision(ParsedDocument& document, RevId rev)
{
    if (document.rev.value_or(rev) != rev)
        return refused(u"_rev and _revisions name different revisions"_s);
    document.rev = std::move(rev);
    return {};
}

Result<> readRev(const dom::element& value, ParsedDocument& document)
{
    SHANKE_LET(RevId rev, parseRev(value));
    return nameRevision(document, std::move(rev));
}

Result<> readDeleted(const dom::element& value, ParsedDocument& document)
{
    if (value.get(document.deleted) != simdjson::SUCCESS)
        return refused(u"Bad special document member: _deleted"_s);
    return {};
}

// {"start": generation, "ids": [hashes, newest first]}.
Result<> readRevisions(const dom::element& value, ParsedDocument& document)
{
    uint64_t start = 0;
    dom::array ids;
    if (value["start"].get(start) != simdjson::SUCCESS || value["ids"].get(ids) != simdjson::SUCCESS)
        return refused(u"RevId isn't a string."_s);
    if (start < 1 || ids.size() < 1 || ids.size() > start)
        return refused(u"Invalid _revisions"_s);
    for (const dom::element id : ids) {
        std::string_view hash;
        if (id.get(hash) != simdjson::SUCCESS)
            return refused(u"RevId isn't a string."_s);
        const quint64 generation = start - static_cast<quint64>(document.ancestry.size());
        SHANKE_LET(const RevId rev,
                   RevId::parse(QByteArray::number(generation) + '-' + view(hash).toByteArray()));
        document.ancestry.append(rev.hash);
    }
    return nameRevision(document, {static_cast<quint32>(start), document.ancestry.front()});
}

Result<> readInlineData(std::string_view base64, Attachment& attachment)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(view(base64).toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refused(u"Attachment %1 is not valid base64."_s.arg(attachment.name));
    const quint32 revpos = attachment.revpos;
    attachment = attachmentFromBytes(attachment.name, attachment.contentType, *decoded);
    attachment.revpos = revpos;
    return {};
}

Result<Attachment> readAttachment(std::string_view name, const dom::element& value)
{
    Attachment attachment;
    attachment.name = toString(name);
    dom::object fields;
    if (name.empty() || name.front() == '_')
        return refused(u"Attachment name '%1' starts with prohibited character '_'"_s.arg(attachment.name));
    if (value.get(fields) != simdjson::SUCCESS)
        return refused(u"Attachment %1 is not a JSON object."_s.arg(attachment.name));
    attachment.contentType = view(textOr(fields, "content_type", "application/octet-stream")).toByteArray();
    attachment.digest = view(textOr(fields, "digest")).toByteArray();
    attachment.length = numberOr0(fields, "length");
    attachment.revpos = static_cast<quint32>(
        std::min<qint64>(numberOr0(fields, "revpos"), std::numeric_limits<quint32>::max()));
    std::string_view data;
    if (fields["data"].get(data) == simdjson::SUCCESS)
        SHANKE_TRY(readInlineData(data, attachment));
    else if (isTrue(fields, "follows"))
        attachment.follows = true;
    else if (!isTrue(fields, "stub"))
        return refused(u"Attachment %1 has neither data nor a stub."_s.arg(attachment.name));
    return attachment;
}

Result<> readAttachments(const dom::element& value, ParsedDocument& document)
{
    dom::object attachments;
    if (value.get(attachments) != simdjson::SUCCESS)
        return refused(u"Attachments must be a JSON object"_s);
    for (const auto [name, fields] : attachments) {
        SHANKE_LET(Attachment attachment, readAttachment(name, fields));
        document.attachments.push_back(std::move(attachment));
    }
    return {};
}

Result<> readConflicts(const dom::element& value, ParsedDocument& document)
{
    dom::array revs;
    if (value.get(revs) != simdjson::SUCCESS)
        return refused(u"Bad special document member: _conflicts"_s);
    for (const dom::element rev : revs) {
        SHANKE_LET(RevId id, parseRev(rev));
        document.conflicts.push_back(std::move(id));
    }
    return {};
}

// What a server adds when it is asked for more than the document; says nothing that we need.
Result<> ignore(const dom::element&, ParsedDocument&)
{
    return {};
}

struct ReservedMember
{
    std::string_view name;
    Result<> (*read)(const dom::element& value, ParsedDocument& document);
};

constexpr ReservedMember ReservedMembers[] = {{"_id", readId},
                                              {"_rev", readRev},
                                              {"_deleted", readDeleted},
                                              {"_revisions", readRevisions},
                                              {"_attachments", readAttachments},
                                              {"_conflicts", readConflicts},
                                              {"_deleted_conflicts", ignore},
                                              {"_revs_info", ignore},
                                              {"_local_seq", ignore}};

// Reads the member; `seen` has a bit for each reserved one that the document had before.
Result<> readReserved(const dom::key_value_pair& member, unsigned& seen, ParsedDocument& document)
{
    const auto known =
        std::find_if(std::begin(ReservedMembers), std::end(ReservedMembers),
                     [&](const ReservedMember& reserved) { return reserved.name == member.key; });
    if (known == std::end(ReservedMembers))
        return refused(u"Bad special document member: %1"_s.arg(toString(member.key)));
    const unsigned bit = 1u << (known - std::begin(ReservedMembers));
    if (seen & bit)
        return refused(u"Document member %1 stands twice"_s.arg(toString(member.key)));
    seen |= bit;
    return known->read(member.value, document);
}

// Collects the members that are not reserved as they are written, a run of neighbours at a time.
class BodyText
{
public:
    explicit BodyText(QByteArrayView json) : m_json(json) {}

    void keep(TextSpan member)
    {
        if (m_run.end == 0)
            m_run.begin = member.begin;
        m_run.end = member.end;
    }

    void drop() { flush(); }

    Body finish()
    {
        flush();
        m_text += m_text.isEmpty() ? "{}" : "}";
        return Body::fromTrusted(std::move(m_text));
    }

private:
    void flush()
    {
        if (m_run.end == 0)
            return;
        if (m_text.isEmpty())
            m_text.reserve(m_json.size() - m_run.begin + 2);
        m_text += m_text.isEmpty() ? '{' : ',';
        m_text += m_json.sliced(m_run.begin, m_run.end - m_run.begin);
        m_run = {};
    }

    QByteArrayView m_json;
    TextSpan m_run; // end 0: none
    QByteArray m_text;
};

} // namespace

Result<> checkDocId(const DocId& id)
{
    const QString& text = id.toString();
    if (text.isEmpty())
        return refused(u"Document id must not be empty"_s);
    for (const QStringView prefix : {u"_design/", u"_local/"})
        if (text.startsWith(prefix) && text.size() > prefix.size())
            return {};
    if (text.startsWith(u'_'))
        return refused(u"Only reserved document ids may start with underscore."_s);
    return {};
}

Result<ParsedDocument> parseDocument(QByteArrayView json)
{
    SHANKE_LET(const dom::object object, parseObject(json));
    ParsedDocument document;
    BodyText body(json);
    MemberScanner scanner(json);
    unsigned seen = 0;
    for (const dom::key_value_pair member : object) {
        const TextSpan span = scanner.next();
        if (!member.key.starts_with('_')) {
            body.keep(span);
            continue;
        }
        body.drop();
        SHANKE_TRY(readReserved(member, seen, document));
    }
    document.body = body.finish();
    return document;
}

Result<Revision> toRevision(ParsedDocument document)
{
    if (document.id.isEmpty())
        return refused(u"Document id must not be empty"_s);
    if (!document.rev)
        return refused(u"Document %1 has no _rev."_s.arg(document.id.toString()));
    if (document.ancestry.isEmpty())
        document.ancestry = {document.rev->hash};
    return Revision{std::move(document.id), *std::move(document.rev), std::move(document.ancestry),
                    document.deleted,       std::move(document.body), std::move(document.attachments)};
}

} // namespace shanke

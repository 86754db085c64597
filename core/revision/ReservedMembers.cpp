// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/ReservedMembers.h"

#include "revision/AttachmentParser.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

namespace dom = simdjson::dom;

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

Result<> readAttachmentsMember(const dom::element& value, ParsedDocument& document)
{
    SHANKE_LET(document.attachments, readAttachments(value));
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

struct Reader
{
    std::string_view name;
    Result<> (*read)(const dom::element& value, ParsedDocument& document);
};

constexpr Reader Readers[] = {{"_id", readId},
                              {"_rev", readRev},
                              {"_deleted", readDeleted},
                              {"_revisions", readRevisions},
                              {"_attachments", readAttachmentsMember},
                              {"_conflicts", readConflicts},
                              {"_deleted_conflicts", ignore},
                              {"_revs_info", ignore},
                              {"_local_seq", ignore}};

} // namespace

Result<> ReservedMembers::read(const dom::key_value_pair& member)
{
    const auto reader = std::find_if(std::begin(Readers), std::end(Readers),
                                     [&](const Reader& candidate) { return candidate.name == member.key; });
    if (reader == std::end(Readers))
        return refused(u"Bad special document member: %1"_s.arg(toString(member.key)));
    return reader->read(member.value, m_document);
}

} // namespace shanke

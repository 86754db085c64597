// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/DocumentJson.h"
#include "revision/DoubledMembers.h"
#include "revision/JsonText.h"
#include "revision/ReservedMembers.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Collects the members that are not reserved as they are written, a run of neighbours at a time.
class BodyText
{
public:
    explicit BodyText(QByteArrayView json) : m_json(json) {}

    // Ends the run: a reserved member stands between.
    void flush()
    {
        if (m_run.end == 0)
            return;
        if (m_text.isEmpty())
            m_text.reserve(m_run.end - m_run.begin + 2);
        m_text += m_text.isEmpty() ? '{' : ',';
        m_text += m_json.sliced(m_run.begin, m_run.end - m_run.begin);
        m_run = {};
    }

    void keep(TextSpan member)
    {
        if (m_run.end == 0)
            m_run.begin = member.begin;
        m_run.end = member.end;
    }

    Body finish()
    {
        flush();
        m_text += m_text.isEmpty() ? "{}" : "}";
        return Body::fromTrusted(std::move(m_text));
    }

private:
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
    SHANKE_LET(const simdjson::dom::object object, parseObject(json));
    if (hasDoubledMembers(object))
        return parseDocument(lastMembersOnly(object));
    ParsedDocument document;
    BodyText body(json);
    MemberScanner scanner(json);
    ReservedMembers reserved(document);
    for (const simdjson::dom::key_value_pair member : object) {
        const TextSpan span = scanner.next();
        if (!member.key.starts_with('_')) {
            body.keep(span);
            continue;
        }
        body.flush();
        SHANKE_TRY(reserved.read(member));
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

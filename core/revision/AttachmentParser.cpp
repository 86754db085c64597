// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/AttachmentParser.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

namespace dom = simdjson::dom;

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

} // namespace

Result<std::vector<Attachment>> readAttachments(const dom::element& value)
{
    dom::object members;
    if (value.get(members) != simdjson::SUCCESS)
        return refused(u"Attachments must be a JSON object"_s);
    std::vector<Attachment> attachments;
    for (const auto [name, fields] : members) {
        SHANKE_LET(Attachment attachment, readAttachment(name, fields));
        attachments.push_back(std::move(attachment));
    }
    return attachments;
}

} // namespace shanke

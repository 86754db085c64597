// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/SubmissionContent.h"

#include "lesson/handedInRecord.h"

namespace shanke {

using namespace Qt::StringLiterals;

std::optional<SubmissionContent> SubmissionContent::fromJson(const KindList& kinds, const QJsonObject& json)
{
    const auto plan = handedInRecord(kinds, json[u"content"_s].toObject());
    if (!plan)
        return std::nullopt;
    SubmissionContent content;
    content.plan = DocId(json[u"plan"_s].toString());
    content.author = UserId(json[u"author"_s].toString());
    content.counter = json[u"counter"_s].toInt();
    content.submittedAt = timeIn(json, u"submittedAt"_s);
    content.records.push_back(*plan);
    for (const QJsonValue& belonging : json[u"guides"_s].toArray()) {
        if (const auto read = belongingRecord(kinds, belonging[u"content"_s].toObject()))
            content.records.push_back(*read);
    }
    return content;
}

} // namespace shanke

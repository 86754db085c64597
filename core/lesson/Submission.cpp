// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Submission.h"

#include "kind/JsonMembers.h"
#include "kind/MemberReader.h"
#include "lesson/handedInRecord.h"
#include "lesson/planKinds.h"
#include "lesson/reviewKinds.h"

#include <limits>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Content = u"content"_s;
const QString Steps = u"steps"_s;
constexpr int MostSteps = 2;
const QString Belonging = u"guides"_s; // as it was released, whatever belongs

std::vector<PlannedLesson> plannedLessons(MemberReader& in)
{
    std::vector<PlannedLesson> lessons;
    in.each(u"lessons"_s, [&](MemberReader& item) {
        lessons.push_back({item.text(u"class"_s), item.date(u"date"_s), item.number(u"slot"_s, 0, 99)});
    });
    return lessons;
}

QJsonArray toJson(const std::vector<PlannedLesson>& lessons)
{
    QJsonArray array;
    for (const PlannedLesson& lesson : lessons) {
        array.append(QJsonObject{{u"class"_s, lesson.className},
                                 {u"date"_s, lesson.date.toString(Qt::ISODate)},
                                 {u"slot"_s, lesson.slot}});
    }
    return array;
}

Result<std::vector<HandedInRecord>> belongingIn(const KindList& kinds, MemberReader& in)
{
    std::vector<HandedInRecord> belonging;
    Result<> read;
    in.each(Belonging, [&](MemberReader& item) {
        auto content = belongingRecord(kinds, item.object(Content));
        if (content)
            belonging.push_back({DocId(item.text(u"id"_s)), item.text(u"rev"_s), *std::move(content)});
        else if (read)
            read = tl::unexpected(content.error());
    });
    SHANKE_TRY(read);
    return belonging;
}

QJsonArray toJson(const std::vector<HandedInRecord>& belonging)
{
    QJsonArray array;
    for (const HandedInRecord& each : belonging) {
        array.append(QJsonObject{
            {u"id"_s, each.id.toString()}, {u"rev"_s, each.rev}, {Content, each.content.toJson()}});
    }
    return array;
}

// Programs of before read lesson plans and nothing else: to them any other is of a newer one.
int schemaFor(const Record& content)
{
    return content.kind().word == planKind().word ? 1 : submissionKind().schema;
}

} // namespace

Digest handedInHash(const Digest& plan, const std::vector<Digest>& belonging)
{
    if (belonging.empty())
        return plan;
    QByteArray digests = plan.toRaw();
    for (const Digest& digest : belonging)
        digests += digest.toRaw();
    return Digest::of(digests);
}

Result<Digest> handedInHash(const Record& plan, const std::vector<HandedInRecord>& belonging)
{
    SHANKE_LET(const Digest hash, plan.contentHash());
    std::vector<Digest> digests;
    for (const HandedInRecord& each : belonging) {
        SHANKE_LET(const Digest digest, each.content.contentHash());
        digests.push_back(digest);
    }
    return handedInHash(hash, digests);
}

Result<Submission> Submission::fromJson(const KindList& kinds, const DocId& id, const QJsonObject& json)
{
    MemberReader in(json, u"submission"_s);
    in.expect({submissionKind().word}, submissionKind().schema);
    SHANKE_TRY(in.check()); // a newer schema is said to be newer, whatever else it holds
    SHANKE_LET(Record content, handedInRecord(kinds, in.object(Content)));
    SHANKE_LET(std::vector<HandedInRecord> belonging, belongingIn(kinds, in));
    SHANKE_LET(const Digest hash, handedInHash(content, belonging));
    Submission submission{
        .id = id,
        .author = UserId(in.text(u"author"_s)),
        .school = SchoolId(in.text(u"school"_s)),
        .device = DeviceId(in.text(u"device"_s)),
        .plan = DocId(in.text(u"plan"_s)),
        .planRev = in.text(u"planRev"_s),
        .content = std::move(content),
        .belonging = std::move(belonging),
        .contentHash = in.digest(u"contentHash"_s),
        .lessons = plannedLessons(in),
        .submittedAt = in.time(u"submittedAt"_s),
        .counter = in.number(u"counter"_s, 1, std::numeric_limits<int>::max()),
        .steps = std::clamp(json[Steps].toInt(1), 1, MostSteps),
        .judgement = {},
    };
    if (kindWordOf(submission.plan) != submission.content.kind().word)
        in.refuse(u"plan"_s, u"is of another kind than what was handed in"_s);
    if (hash != submission.contentHash)
        in.refuse(u"contentHash"_s, u"is not the digest of the content: it was altered"_s);
    SHANKE_TRY(in.check());
    return submission;
}

std::vector<Record> Submission::records() const
{
    std::vector<Record> records{content};
    for (const HandedInRecord& each : belonging)
        records.push_back(each.content);
    return records;
}

QJsonObject Submission::toJson() const
{
    QJsonObject json{
        {u"schema"_s, schemaFor(content)},
        {u"plan"_s, plan.toString()},
        {u"planRev"_s, planRev},
        {Content, content.toJson()},
        {u"contentHash"_s, QString::fromLatin1(contentHash.toHex())},
        {u"lessons"_s, shanke::toJson(lessons)},
        {u"counter"_s, counter},
    };
    if (!belonging.empty())
        json.insert(Belonging, shanke::toJson(belonging));
    if (steps != 1)
        json.insert(Steps, steps);
    putEventTime(json, u"submittedAt"_s, submittedAt);
    return json;
}

} // namespace shanke

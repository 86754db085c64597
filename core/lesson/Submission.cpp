// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Submission.h"

#include "kind/JsonMembers.h"
#include "kind/MemberReader.h"
#include "lesson/reviewKinds.h"

#include <limits>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

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

Result<std::vector<HandedInGuide>> guidesIn(MemberReader& in)
{
    std::vector<HandedInGuide> guides;
    Result<> read;
    in.each(u"guides"_s, [&](MemberReader& item) {
        auto content = Record::readable(guideKind(), item.object(u"content"_s));
        if (content)
            guides.push_back(
                {DocId(item.text(u"id"_s)), item.text(u"rev"_s), StudyGuide(*std::move(content))});
        else if (read)
            read = tl::unexpected(content.error());
    });
    SHANKE_TRY(read);
    return guides;
}

QJsonArray toJson(const std::vector<HandedInGuide>& guides)
{
    QJsonArray array;
    for (const HandedInGuide& guide : guides) {
        array.append(QJsonObject{
            {u"id"_s, guide.id.toString()}, {u"rev"_s, guide.rev}, {u"content"_s, guide.content.toJson()}});
    }
    return array;
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

Result<Digest> handedInHash(const LessonPlan& plan, const std::vector<HandedInGuide>& guides)
{
    SHANKE_LET(const Digest hash, plan.contentHash());
    std::vector<Digest> belonging;
    for (const HandedInGuide& guide : guides) {
        SHANKE_LET(const Digest digest, guide.content.contentHash());
        belonging.push_back(digest);
    }
    return handedInHash(hash, belonging);
}

Result<Submission> Submission::fromJson(const DocId& id, const QJsonObject& json)
{
    MemberReader in(json, u"submission"_s);
    in.expect({submissionKind().word}, submissionKind().schema);
    SHANKE_TRY(in.check()); // a newer schema is said to be newer, whatever else it holds
    SHANKE_LET(LessonPlan content, LessonPlan::readable(in.object(u"content"_s)));
    SHANKE_LET(std::vector<HandedInGuide> guides, guidesIn(in));
    SHANKE_LET(const Digest hash, handedInHash(content, guides));
    Submission submission{
        .id = id,
        .author = UserId(in.text(u"author"_s)),
        .school = SchoolId(in.text(u"school"_s)),
        .device = DeviceId(in.text(u"device"_s)),
        .plan = DocId(in.text(u"plan"_s)),
        .planRev = in.text(u"planRev"_s),
        .content = std::move(content),
        .guides = std::move(guides),
        .contentHash = in.digest(u"contentHash"_s),
        .lessons = plannedLessons(in),
        .submittedAt = in.time(u"submittedAt"_s),
        .counter = in.number(u"counter"_s, 1, std::numeric_limits<int>::max()),
        .judgement = {},
    };
    if (hash != submission.contentHash)
        in.refuse(u"contentHash"_s, u"is not the digest of the content: it was altered"_s);
    SHANKE_TRY(in.check());
    return submission;
}

std::vector<Record> Submission::records() const
{
    std::vector<Record> records{content};
    for (const HandedInGuide& guide : guides)
        records.push_back(guide.content);
    return records;
}

QJsonObject Submission::toJson() const
{
    QJsonObject json{
        {u"schema"_s, submissionKind().schema},
        {u"plan"_s, plan.toString()},
        {u"planRev"_s, planRev},
        {u"content"_s, content.toJson()},
        {u"contentHash"_s, QString::fromLatin1(contentHash.toHex())},
        {u"lessons"_s, shanke::toJson(lessons)},
        {u"counter"_s, counter},
    };
    if (!guides.empty())
        json.insert(u"guides"_s, shanke::toJson(guides));
    putEventTime(json, u"submittedAt"_s, submittedAt);
    return json;
}

} // namespace shanke

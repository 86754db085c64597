// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Decision.h"

#include "base/Words.h"
#include "kind/JsonMembers.h"
#include "kind/MemberReader.h"
#include "lesson/Delegation.h"
#include "lesson/reviewKinds.h"

#include <QCoreApplication>

#include <limits>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Verdict, 4> Verdicts({{
    {Verdict::Approved, "approved"_L1},
    {Verdict::ApprovedWithNotes, "approved-with-notes"_L1},
    {Verdict::Returned, "returned"_L1},
    {Verdict::Withdrawn, "withdrawn"_L1},
}});

Verdict readVerdict(MemberReader& in)
{
    const auto verdict = Verdicts.value(in.text(u"verdict"_s));
    if (!verdict)
        in.refuse(u"verdict"_s, u"is a word this program does not know"_s);
    return verdict.value_or(Verdict::Withdrawn);
}

std::vector<ReviewComment> readComments(MemberReader& in)
{
    std::vector<ReviewComment> comments;
    in.each(u"comments"_s, [&](MemberReader& item) {
        comments.push_back({item.textOrEmpty(u"block"_s), item.text(u"text"_s)});
    });
    return comments;
}

QJsonArray toJson(const std::vector<ReviewComment>& comments)
{
    QJsonArray array;
    for (const ReviewComment& comment : comments)
        array.append(QJsonObject{{u"block"_s, comment.block}, {u"text"_s, comment.text}});
    return array;
}

struct ReasonWord
{
    QLatin1StringView code;
    const char* label;
};

constexpr ReasonWord ReasonWords[]{
    {"MISSING_SECTION"_L1, QT_TRANSLATE_NOOP("Words", "A section is missing")},
    {"NO_BOARD"_L1, QT_TRANSLATE_NOOP("Words", "No board design")},
    {"NO_REFLECTION"_L1, QT_TRANSLATE_NOOP("Words", "No reflection")},
    {"PERIODS_SHORT"_L1, QT_TRANSLATE_NOOP("Words", "Too few periods")},
    {"NO_SECOND_PREP"_L1, QT_TRANSLATE_NOOP("Words", "Study guide without second preparation")},
    {"VAGUE_GOALS"_L1, QT_TRANSLATE_NOOP("Words", "Objectives are vague")},
    {"NO_INDIVIDUAL"_L1, QT_TRANSLATE_NOOP("Words", "Nothing individual, copied as it was")},
    {"BEHIND_PACE"_L1, QT_TRANSLATE_NOOP("Words", "Does not match the pacing schedule")},
    {"TIME_MISMATCH"_L1, QT_TRANSLATE_NOOP("Words", "Minutes are badly divided")},
    {"HOMEWORK_OVER"_L1, QT_TRANSLATE_NOOP("Words", "Too much homework")},
    {"COVER_FORMAT"_L1, QT_TRANSLATE_NOOP("Words", "Cover or format is wrong")},
    {"ATTACH_BROKEN"_L1, QT_TRANSLATE_NOOP("Words", "An attachment does not open")},
    {"CONTENT_ERROR"_L1, QT_TRANSLATE_NOOP("Words", "The content has an error")},
    {"IDEOLOGY"_L1, QT_TRANSLATE_NOOP("Words", "Question of orientation")},
    {"OTHER"_L1, QT_TRANSLATE_NOOP("Words", "Other")},
};

} // namespace

QString toWord(Verdict verdict)
{
    return Verdicts.word(verdict);
}

std::optional<Verdict> verdictFromWord(const QString& word)
{
    return Verdicts.value(word);
}

const std::vector<QString>& returnReasons()
{
    static const std::vector<QString> reasons = [] {
        std::vector<QString> codes;
        for (const ReasonWord& reason : ReasonWords)
            codes.push_back(QString(reason.code));
        return codes;
    }();
    return reasons;
}

const char* returnReasonLabel(const QString& code)
{
    const auto found = std::find_if(std::begin(ReasonWords), std::end(ReasonWords),
                                    [&](const ReasonWord& reason) { return reason.code == code; });
    return found == std::end(ReasonWords) ? nullptr : found->label;
}

Result<Decision> Decision::fromJson(const DocId& id, const QJsonObject& json)
{
    MemberReader in(json, u"decision"_s);
    in.expect({decisionKind().word}, decisionKind().schema);
    const QStringList reasons = in.textsOrEmpty(u"reasons"_s);
    Decision decision{
        .id = id,
        .author = UserId(in.text(u"author"_s)),
        .school = SchoolId(in.text(u"school"_s)),
        .device = DeviceId(in.text(u"device"_s)),
        .submission = DocId(in.text(u"submission"_s)),
        .contentHash = in.digest(u"contentHash"_s),
        .verdict = readVerdict(in),
        .grade = in.textOrEmpty(u"grade"_s),
        .reasons = {reasons.begin(), reasons.end()},
        .note = in.textOrEmpty(u"note"_s),
        .comments = readComments(in),
        .decidedAt = in.time(u"decidedAt"_s),
        .counter = json[u"n"_s].toInteger(),
        .inPlace = DocId(in.textOrEmpty(u"inPlace"_s)),
        .judgement = {},
    };
    if (decision.verdict == Verdict::Returned && decision.reasons.empty())
        in.refuse(u"reasons"_s, u"must say why the plan is returned"_s);
    SHANKE_TRY(in.check());
    return decision;
}

UserId Decision::inPlaceOf() const
{
    return giverOf(inPlace);
}

QJsonObject Decision::toJson() const
{
    QJsonObject json{
        {u"schema"_s, decisionKind().schema},
        {u"contentHash"_s, QString::fromLatin1(contentHash.toHex())},
        {u"verdict"_s, toWord(verdict)},
        {u"reasons"_s, QJsonArray::fromStringList(QStringList(reasons.begin(), reasons.end()))},
        {u"comments"_s, shanke::toJson(comments)},
    };
    putText(json, u"grade"_s, grade);
    putText(json, u"note"_s, note);
    putEventTime(json, u"decidedAt"_s, decidedAt);
    return json;
}

} // namespace shanke

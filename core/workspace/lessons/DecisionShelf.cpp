// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/DecisionShelf.h"

#include "base/Clock.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString BegunDecisions = u"decisions-begun"_s;

QJsonObject toJson(const ReviewComment& comment)
{
    return {{u"block"_s, comment.block}, {u"text"_s, comment.text}};
}

ReviewComment commentFrom(const QJsonValue& json)
{
    return {json[u"block"_s].toString(), json[u"text"_s].toString()};
}

QJsonObject toJson(const DecisionDraft& draft, const QDateTime& now)
{
    QJsonArray reasons;
    for (const QString& reason : draft.reasons)
        reasons.append(reason);
    QJsonArray comments;
    for (const ReviewComment& comment : draft.comments)
        comments.append(toJson(comment));
    return {{u"verdict"_s, toWord(draft.verdict)},
            {u"given"_s, draft.isGiven},
            {u"grade"_s, draft.grade},
            {u"reasons"_s, reasons},
            {u"note"_s, draft.note},
            {u"comments"_s, comments},
            {u"begun"_s, toJson(draft.begun)},
            {u"keptAt"_s, toIsoString(now)}};
}

DecisionDraft draftFrom(const DocId& submission, const QJsonObject& json)
{
    DecisionDraft draft;
    draft.submission = submission;
    draft.verdict = verdictFromWord(json[u"verdict"_s].toString()).value_or(Verdict::Approved);
    draft.isGiven = json[u"given"_s].toBool();
    draft.grade = json[u"grade"_s].toString();
    draft.note = json[u"note"_s].toString();
    draft.begun = commentFrom(json[u"begun"_s]);
    for (const QJsonValue& reason : json[u"reasons"_s].toArray())
        draft.reasons.push_back(reason.toString());
    for (const QJsonValue& comment : json[u"comments"_s].toArray())
        draft.comments.push_back(commentFrom(comment));
    return draft;
}

bool isOld(const QJsonValue& draft, const QDateTime& now)
{
    return QDateTime::fromString(draft[u"keptAt"_s].toString(), Qt::ISODate).daysTo(now) >
           DecisionShelf::DaysKept;
}

} // namespace

Result<QJsonObject> DecisionShelf::read(const ReadSnapshot& snapshot) const
{
    SHANKE_LET(const auto drafts, m_store.local(snapshot, BegunDecisions));
    return drafts.value_or(QJsonObject());
}

Result<std::optional<DecisionDraft>> DecisionShelf::find(const ReadSnapshot& snapshot,
                                                         const DocId& submission) const
{
    SHANKE_LET(const QJsonObject drafts, read(snapshot));
    const QJsonValue draft = drafts[submission.toString()];
    return draft.isObject() ? std::optional(draftFrom(submission, draft.toObject())) : std::nullopt;
}

Result<QSet<DocId>> DecisionShelf::all(const ReadSnapshot& snapshot) const
{
    SHANKE_LET(const QJsonObject drafts, read(snapshot));
    QSet<DocId> submissions;
    for (const QString& id : drafts.keys())
        submissions.insert(DocId(id));
    return submissions;
}

Result<> DecisionShelf::keep(WriteTransaction& transaction, const DecisionDraft& draft, const QDateTime& now)
{
    if (draft.isEmpty())
        return drop(transaction, draft.submission);
    SHANKE_LET(QJsonObject drafts, read(transaction));
    for (const QString& id : drafts.keys()) {
        if (isOld(drafts[id], now))
            drafts.remove(id);
    }
    drafts[draft.submission.toString()] = toJson(draft, now);
    return m_store.putLocal(transaction, BegunDecisions, drafts);
}

Result<> DecisionShelf::drop(WriteTransaction& transaction, const DocId& submission)
{
    SHANKE_LET(QJsonObject drafts, read(transaction));
    if (!drafts.contains(submission.toString()))
        return {};
    drafts.remove(submission.toString());
    return m_store.putLocal(transaction, BegunDecisions, drafts);
}

} // namespace shanke

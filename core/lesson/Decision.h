// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"
#include "base/StrongId.h"
#include "identity/Judgement.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace shanke {

enum class Verdict { Approved, ApprovedWithNotes, Returned, Withdrawn };

QString toWord(Verdict verdict); // "approved", "approved-with-notes", "returned", "withdrawn"
std::optional<Verdict> verdictFromWord(const QString& word);

// Return reasons (domain 2.3): the codes in documents, in the order shown.
const std::vector<QString>& returnReasons(); // "MISSING_SECTION", "NO_BOARD", ...
// What one is called: English, of the context below; null for one that nobody here knows.
const char* returnReasonLabel(const QString& code);
inline constexpr const char* ReturnReasonContext = "Words";

struct ReviewComment
{
    QString block; // block id in the plan; empty: the whole plan
    QString text;

    friend bool operator==(const ReviewComment&, const ReviewComment&) = default;
};

// What an approver decided on one submission: immutable. Lives beside it in desk-<teacher>.
struct Decision
{
    DocId id; // "decision:<author>:<digest>"
    UserId author;
    SchoolId school;
    DeviceId device;
    DocId submission;
    Digest contentHash;
    Verdict verdict = Verdict::Approved;
    QString grade;                       // "优" 良 合格 不合格, or empty
    std::vector<QString> reasons;        // codes
    QString note;                        // one sentence on the whole
    std::vector<ReviewComment> comments; // on blocks
    QDateTime decidedAt;
    qint64 counter = 0; // of this approver's device
    // The delegation that it stands on; empty: its author decided in their own right.
    DocId inPlace{};
    // As far as whoever read it could judge; stands in no document.
    Judgement judgement{};

    static Result<Decision> fromJson(const DocId& id, const QJsonObject& json);
    // In whose place it was decided; empty: in nobody's.
    UserId inPlaceOf() const;
    // In whose right: two of one person's are one.
    UserId principal() const { return inPlace.isEmpty() ? author : inPlaceOf(); }
    // What it holds beside the head of an event, the submission that it is about and what it stands on.
    QJsonObject toJson() const;
};

} // namespace shanke

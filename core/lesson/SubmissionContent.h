// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "kind/KindList.h"
#include "kind/Record.h"

#include <optional>
#include <vector>

namespace shanke {

// What a submission holds, as far as it can be read: to be looked through, not to be believed. Whether its
// hash is right and who signed it is not asked; that is for Submission.
struct SubmissionContent
{
    DocId plan;
    UserId author;
    int counter = 0;
    QDateTime submittedAt;
    std::vector<Record> records; // the plan, then what was handed in with it

    // None where no plan can be read.
    static std::optional<SubmissionContent> fromJson(const KindList& kinds, const QJsonObject& json);
};

} // namespace shanke

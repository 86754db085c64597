// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "workspace/values/ReviewValues.h"

#include <QSet>

namespace shanke {

// Decisions that an approver has begun and not signed, one for each submission. Kept as a local document of
// the approver's own database, which never leaves this PC. One that was given and not yet signed is such a
// draft, too: it becomes a decision when it is signed, and by nothing else. Old ones are forgotten.
class DecisionShelf
{
public:
    static constexpr int DaysKept = 90;

    explicit DecisionShelf(DocumentStore& store) : m_store(store) {}

    Result<std::optional<DecisionDraft>> find(const ReadSnapshot& snapshot, const DocId& submission) const;
    Result<QSet<DocId>> all(const ReadSnapshot& snapshot) const;

    // A draft that says nothing is dropped.
    Result<> keep(WriteTransaction& transaction, const DecisionDraft& draft, const QDateTime& now);
    Result<> drop(WriteTransaction& transaction, const DocId& submission);

private:
    Result<QJsonObject> read(const ReadSnapshot& snapshot) const;

    DocumentStore& m_store;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Run.h"
#include "workspace/merge/Rivals.h"
#include "workspace/records/RecordWriter.h"

namespace shanke {

// Goes through the changes of a database and merges rival versions as far as `mayMerge` lets it, a few
// documents at a time, so that a save never waits for it. Lives in the engine thread, for one walk.
class MergeWalk final : public Run
{
    Q_OBJECT
public:
    // Asked with the versions of a document before they are merged.
    using Rule = std::function<Result<bool>(const ReadSnapshot&, const Rivals&)>;

    struct Outcome
    {
        qint64 lastSequence = 0;  // everything up to it has been looked at
        QHash<DocId, int> merged; // how many other versions went into each document

        friend bool operator==(const Outcome&, const Outcome&) = default;
    };

    // From the changes after `since`.
    MergeWalk(DocumentStore& store, EditWriter put, qint64 since, Rule mayMerge);

    void start() { continueSoon(); }

    // Merges one document now; how many other versions are in it now.
    static Result<int> mergeOne(DocumentStore& store, const EditWriter& put, const DocId& id,
                                const Rule& mayMerge);

signals:
    // Before over().
    void finished(const shanke::Result<shanke::MergeWalk::Outcome>& outcome);

private:
    void continueSoon();
    void step();
    Result<bool> mergeSome();

    DocumentStore& m_store;
    EditWriter m_put;
    Rule m_mayMerge;
    Outcome m_outcome;
};

} // namespace shanke

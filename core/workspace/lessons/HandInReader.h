// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/HandInFacts.h"
#include "sqlite/ReadSnapshot.h"
#include "workspace/folder/Databases.h"
#include "workspace/values/AccountSettings.h"

#include <QSet>

namespace shanke {

// A plan as it is to be handed in, of whoever works here.
struct PlanToHandIn
{
    DocId id;              // empty: never saved
    DatabaseName database; // where it lies, or will
    LessonPlan plan;
};

// What stands beside a plan that is to be handed in: the facts its checks need (domain 2.5). Any thread.
class HandInReader
{
public:
    // All outlive the reader. `catalogue`: a snapshot of it.
    HandInReader(const OpenStores& databases, const AccountSettings& account, const ReadSnapshot& catalogue)
        : m_databases(databases), m_account(account), m_catalogue(catalogue)
    {
    }

    // Whether files are here is asked; their bytes are not read.
    Result<HandInFacts> facts(const PlanToHandIn& plan) const;
    // The same, and every byte of its files is read; `read` are the digests of those that were before, and
    // gets those that are whole.
    Result<HandInFacts> factsWithFiles(const PlanToHandIn& plan, QSet<QByteArray>& read) const;

private:
    Result<HandInFacts> factsOf(const PlanToHandIn& plan, QSet<QByteArray>* read) const;
    Result<qint64> otherHomework(const PlanToHandIn& plan) const;
    Result<std::optional<PacingFacts>> pacing(const LessonHeader& header) const;
    Result<std::vector<FileFinding>> files(const PlanToHandIn& plan, QSet<QByteArray>* read) const;

    const OpenStores& m_databases;
    const AccountSettings& m_account;
    const ReadSnapshot& m_catalogue;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/engine/ReadView.h"

namespace shanke {

// Checks the databases of a workspace that is open and answers a sentence for each finding; none when all is
// well. What is damaged is marked, so that the next start repairs it. For a thread of the pool.
class WorkspaceCheck
{
public:
    WorkspaceCheck(const ReadView& view, StopFlag stop) : m_view(view), m_stop(std::move(stop)) {}

    // Every file, tree, body, digest and signature, that no submission was altered after it was handed in,
    // and that every database could be opened.
    Result<QStringList> everything() const;
    // Only that the files hold together.
    Result<QStringList> structure() const;

private:
    using Check = Result<QStringList> (WorkspaceCheck::*)(const DocumentStore& store) const;

    Result<QStringList> checkAll(Check check) const;
    Result<QStringList> checkWhole(const DocumentStore& store) const;
    Result<QStringList> checkStructure(const DocumentStore& store) const;
    Result<QStringList> checkSubmissions() const;
    Result<QStringList> checkSignatures() const;
    Result<> suspect(const DatabaseName& database) const;

    const ReadView& m_view;
    StopFlag m_stop;
};

} // namespace shanke

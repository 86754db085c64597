// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/engine/ReadView.h"

#include <functional>

namespace shanke {

// Checks the databases of a workspace that is open and answers a sentence for each finding; none when all is
// well. Whoever opened it is told which are damaged, before anything else. For a thread of the pool.
class WorkspaceCheck
{
public:
    using OnDamage = std::function<Result<>(const QString& databaseFile)>;

    WorkspaceCheck(const ReadView& view, StopFlag stop, OnDamage onDamage)
        : m_view(view), m_stop(std::move(stop)), m_onDamage(std::move(onDamage))
    {
    }

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
    const ReadView& m_view;
    StopFlag m_stop;
    OnDamage m_onDamage;
};

} // namespace shanke

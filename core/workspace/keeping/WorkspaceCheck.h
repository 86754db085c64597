// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/StoresCheck.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

// Checks the databases of a workspace that is open and answers a sentence for each finding; none when all is
// well. Whoever opened it is told which are damaged, before anything else. For a thread of the pool.
class WorkspaceCheck
{
public:
    WorkspaceCheck(const ReadView& view, StopFlag stop, StoresCheck::OnDamage onDamage)
        : m_view(view), m_stop(stop), m_files(view.databases.readable(), std::move(stop), std::move(onDamage))
    {
    }
    // Damaged files are marked: they are repaired when the workspace is opened next.
    static StoresCheck::OnDamage markingIn(const QString& workspace);

    // Every file, tree, body, digest and signature, that no submission was altered after it was handed in,
    // and that every database could be opened.
    Result<QStringList> everything() const;
    // Only that the files hold together.
    Result<QStringList> structure() const;

private:
    Result<QStringList> checkSignatures() const;

    const ReadView& m_view;
    StopFlag m_stop;
    StoresCheck m_files;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/folder/WorkspaceFolder.h"

namespace shanke {

class Connection;
class DocumentStore;

// Gives the work in a folder to another user name and school, as long as none of it has ever left this PC.
// What was written stays, drafts and files too; what was handed in has to be handed in again, for it was
// signed by the other name. The wish stands in workspace.json before anything is moved, and every step may
// run twice: a power cut in the middle is made good when the folder is opened next.
class IdentityCorrection
{
public:
    // The folder is claimed, its databases are not open. Outlives the correction.
    explicit IdentityCorrection(WorkspaceFolder& folder) : m_folder(folder) {}

    // No server was ever reached, and nothing went on a stick or came by one. `work`: the facts of this PC.
    static Result<bool> isPossible(const Connection& work);

    // Precondition: it is not possible any more; InvalidInput for names nobody can have.
    Result<> run(const AccountSettings& wanted, const QDateTime& now);
    // What a power cut interrupted; nothing when there is nothing.
    Result<> finish(const QDateTime& now);

private:
    Result<> moveFiles(const AccountSettings& wanted) const;
    Result<> move(const DatabaseName& from, const DatabaseName& to) const;
    Result<> forgetChain() const;
    Result<> rewrite(const AccountSettings& wanted) const;
    QString fileOf(const DatabaseName& database) const;

    WorkspaceFolder& m_folder;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/courier/CourierFolder.h"

namespace shanke {

// Gives out the folder of a workspace for store files on their way, to one run at a time. Lives in the engine
// thread.
class CourierFolders
{
public:
    explicit CourierFolders(QString workspace) : m_workspace(std::move(workspace)) {}

    // InUse: another run has it, until it lets it go.
    Result<std::shared_ptr<CourierFolder>> claim();

private:
    QString m_workspace;
    std::weak_ptr<CourierFolder> m_given;
};

} // namespace shanke

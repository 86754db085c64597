// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Connection.h"

namespace shanke {

class WorkspaceFolder;

// What only this PC knows: work.sqlite of a workspace, opened at its first use and open until the end. Lives
// in the engine thread.
class WorkFile
{
public:
    explicit WorkFile(const WorkspaceFolder& folder) : m_folder(folder) {}

    Result<Connection*> open();

private:
    const WorkspaceFolder& m_folder;
    std::shared_ptr<Connection> m_connection;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/folder/WorkFile.h"

#include "workspace/folder/WorkSchema.h"
#include "workspace/folder/WorkspaceFolder.h"

namespace shanke {

Result<Connection*> WorkFile::open()
{
    if (!m_connection) {
        SHANKE_LET(m_connection,
                   Connection::open(m_folder.workFile(), OpenMode::CreateIfMissing, workSchema()));
    }
    return m_connection.get();
}

} // namespace shanke

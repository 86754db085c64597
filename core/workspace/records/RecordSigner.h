// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/SignedRecord.h"
#include "workspace/devices/DeviceIdentity.h"
#include "workspace/records/SaveNumbers.h"

namespace shanke {

// Signs what this person saves, as this device: with its key and the number of the save. Lives in the engine
// thread.
class RecordSigner
{
public:
    // What it works with outlives it.
    RecordSigner(const WorkspaceFolder& folder, WorkFile& work, const DeviceIdentity& identity)
        : m_folder(folder), m_work(work), m_identity(identity)
    {
    }

    // As whom.
    const AccountSettings& account() const;
    // Precondition: the key of this device is not known yet.
    Result<Body> sign(const RecordPlace& place, QJsonObject body);

private:
    const WorkspaceFolder& m_folder;
    WorkFile& m_work;
    const DeviceIdentity& m_identity;
    SaveNumbers m_saves;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/ArrivalGate.h"
#include "workspace/values/AccountSettings.h"

namespace shanke {

// The gates of a workspace by what stands in the databases of these folders of it, while nobody has them
// open. What cannot be read there is as if it were not.
class FolderGate
{
public:
    static Result<FolderGate> of(const AccountSettings& account, const QStringList& workspaces);

    // Of one's own work the signature is enough, from a PC that nobody vouched for as well; who keeps what is
    // the county's, the county says.
    const ArrivalGate& gateOf(const DatabaseName& database) const;

private:
    FolderGate(ArrivalGate own, ArrivalGate countys) : m_own(std::move(own)), m_countys(std::move(countys)) {}

    ArrivalGate m_own;
    ArrivalGate m_countys;
};

} // namespace shanke

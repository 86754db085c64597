// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival/StoreSifting.h"
#include "keeping/BackupSet.h"
#include "workspace/values/AccountSettings.h"

namespace shanke {

// A backup is no way around what is known: whom this workspace believes, its servers with what was compared
// of them, and which edition it has seen stay, what was said and revoked since stands in the restored
// databases too, and what nobody signed so is left out of them. Works on the folder that is put together;
// what is damaged in the present one counts for nothing.
class RestoredTrust
{
public:
    // Folders of workspaces; there may be no present one.
    RestoredTrust(QString present, QString restored)
        : m_present(std::move(present)), m_restored(std::move(restored))
    {
    }

    // How many documents were left out.
    Result<qint64> settle(const BackupSet& backup) const;

private:
    Result<AccountSettings> settleAccount() const;
    Result<int> settleDatabase(const StoreSifting& sifting, const DatabaseName& database) const;

    QString m_present;
    QString m_restored;
};

} // namespace shanke

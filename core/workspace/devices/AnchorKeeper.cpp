// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/AnchorKeeper.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "trust/Ruling.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/SchoolFacts.h"

namespace shanke {

void AnchorKeeper::open()
{
    connect(&m_state.databases(), &Databases::changed, this, [this](const DatabaseName& database) {
        if (database == databaseOf(m_state.account().school))
            look();
    });
    look();
}

void AnchorKeeper::look()
{
    if (const auto kept = keepWhatCame(); !kept)
        qCWarning(logWorkspace).noquote() << "the roster:" << kept.error().detail;
}

Result<> AnchorKeeper::keepWhatCame()
{
    AccountSettings account = m_state.account();
    if (!m_state.folder().isClaimed())
        return {};
    SHANKE_LET(const Evidence evidence, authorityIn(m_state.databases().open(), account.school));
    if (!account.anchor && !account.server.isEmpty())
        account.anchor = onlyCounty(evidence);
    if (!account.anchor)
        return {};
    const SignedRoster* roster = rosterInForce(*account.anchor, keptOf(account), evidence, account.school);
    if (roster)
        account.roster = roster->edition();
    const AccountSettings& before = m_state.account();
    if (account.anchor == before.anchor && account.roster == before.roster)
        return {};
    return m_state.folder().save(account);
}

} // namespace shanke

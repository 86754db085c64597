// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/DeviceArrival.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "workspace/delivery/DeliveryBook.h"
#include "workspace/devices/DeviceIdentity.h"
#include "workspace/folder/WorkspaceFolder.h"

namespace shanke {

using namespace Qt::StringLiterals;

QList<DatabaseName> DeviceArrival::toSendAgain(Hop hop)
{
    const AccountSettings& account = m_folder.account();
    const DatabaseName school = databaseOf(account.school);
    m_identity.enterSchool(); // an empty database that came tells nobody
    if (const auto noted = m_book.noteOwnChanges(school); !noted)
        qCWarning(logWorkspace).noquote() << school.toString() << noted.error().detail;
    const bool isWaiting = m_book.waitingFor(hop, school).contains(documentOf(account.speaker()));
    QList<DatabaseName> again;
    for (const DatabaseName& database : isWaiting ? QList{school} : refusedBefore(hop)) {
        if (m_sent.contains({hop, database}))
            continue;
        m_sent.insert({hop, database});
        again.append(database);
    }
    return again;
}

QList<DatabaseName> DeviceArrival::refusedBefore(Hop hop) const
{
    QList<DatabaseName> databases;
    const QHash<DatabaseName, RefusalsById>& refusals = m_book.facts().at(hop).refusals;
    for (auto refused = refusals.begin(); refused != refusals.end(); ++refused) {
        const bool isOurs = std::any_of(refused->begin(), refused->end(), [](const auto& refusal) {
            return refusal.reason.contains(u"unknown-device");
        });
        if (isOurs)
            databases.append(refused.key());
    }
    return databases;
}

} // namespace shanke

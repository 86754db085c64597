// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/DeviceIdentity.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/EventChain.h"
#include "workspace/folder/WorkFile.h"
#include "workspace/folder/WorkspaceFolder.h"

namespace shanke {

using namespace Qt::StringLiterals;

DeviceCard cardOf(const AccountSettings& account, const PublicKey& key)
{
    return {account.user, account.name, account.school, deviceOf(account.user, key), key};
}

Result<SignedCard> signedCardOf(const AccountSettings& account, const DeviceKey& key)
{
    return SignedCard::make(databaseOf(account.school), cardOf(account, key.publicKey()), key);
}

void DeviceIdentity::open()
{
    connect(&m_databases, &Databases::changed, this, [this](const DatabaseName& database) {
        if (database == databaseOf(m_folder.account().school))
            enterSchool();
    });
}

// The chain of a device that is no more ends before another one begins.
Result<> DeviceIdentity::enter(const DeviceEntrance& entrance)
{
    if (entrance.account.device != m_folder.account().device) {
        SHANKE_LET(Connection * work, m_work.open());
        SHANKE_TRY(EventChain(*work, m_databases).forget());
    }
    const DeviceId before = m_folder.account().speaker();
    AccountSettings account = m_folder.account();
    if (account.device != entrance.account.device || account.deviceKey != entrance.account.deviceKey) {
        account.device = entrance.account.device;
        account.deviceKey = entrance.account.deviceKey;
        SHANKE_TRY(m_folder.save(account));
    }
    m_entrance = entrance;
    m_isPublished = false;
    emit entered();
    if (m_folder.account().speaker() != before)
        emit speakerChanged();
    enterSchool();
    for (const auto& work : std::exchange(m_waiting, {}))
        work();
    return {};
}

void DeviceIdentity::whenKnown(std::function<void()> work)
{
    if (m_entrance)
        work();
    else
        m_waiting.push_back(std::move(work));
}

Result<DeviceKey> DeviceIdentity::key() const
{
    if (!m_entrance)
        return fail(ErrorKind::Precondition, u"the key of this device is not known yet"_s);
    return m_entrance->key;
}

Result<DeviceKey> DeviceIdentity::keptKey() const
{
    SHANKE_LET(DeviceKey known, key());
    if (m_entrance->notKept)
        return fail(ErrorKind::ReadOnly,
                    u"This PC has no place to keep the key that signs and opens bundles (%1). Sign in to a "
                    "desktop with a keychain, or set SHANKE_DEVICE_KEY."_s.arg(m_entrance->notKept->detail),
                    m_entrance->notKept->origin);
    return known;
}

void DeviceIdentity::enterSchool()
{
    if (m_isPublished || !m_entrance)
        return;
    if (const auto published = publish(); !published)
        qCWarning(logWorkspace).noquote() << "document of this device:" << published.error().detail;
}

Result<> DeviceIdentity::publish()
{
    SHANKE_LET(const DeviceKey own, key());
    const AccountSettings account = m_folder.account();
    const auto store = m_databases.find(databaseOf(account.school));
    if (!store)
        return {}; // comes with the first synchronisation or bundle
    SHANKE_LET(const SignedCard card, signedCardOf(account, own));
    SHANKE_LET(auto transaction, (*store)->begin(Durability::Full));
    m_isPublished = (*store)->get(transaction, card.id()).has_value();
    if (m_isPublished)
        return {};
    SHANKE_LET(Body body, Body::fromObject(card.document()));
    SHANKE_TRY((*store)->put(transaction, Edit{card.id(), std::nullopt, false, std::move(body), {}}));
    SHANKE_TRY(transaction.commit());
    m_isPublished = true;
    return {};
}

} // namespace shanke

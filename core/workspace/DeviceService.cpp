// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/DeviceService.h"

#include "base/Ulid.h"
#include "workspace/delivery/ServerLink.h"
#include "workspace/devices/CodeEnrolment.h"
#include "workspace/devices/CodeGiving.h"
#include "workspace/devices/KnownPcs.h"
#include "workspace/devices/RefusalList.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/reading/NewerDocuments.h"
#include "workspace/reading/ReadView.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/secrets/SecretVault.h"
#include "workspace/sync/SyncSession.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A person may be asked for the password of a keychain; what is handed in meanwhile waits so long at most.
constexpr std::chrono::seconds Patience{10};

QString publicKeyOf(const DeviceKey& key)
{
    return QString::fromLatin1(key.publicKey().toHex());
}

} // namespace

DeviceService::DeviceService(Engine& engine) : m_engine(engine)
{
    m_engine.vault().read(Secret::DeviceKey,
                          {this, [this](const Result<KeptSecret>& kept) { onRead(kept); }});
    m_engine.clock().after(Patience, this, [this] {
        if (!m_isEntered)
            onRead(fail(ErrorKind::ReadOnly, u"the keychain does not answer"_s));
    });
}

void DeviceService::onRead(const Result<KeptSecret>& kept)
{
    if (m_isEntered)
        return;
    const auto key =
        kept.and_then([](const KeptSecret& secret) { return DeviceKey::fromSeed(secret.text.toLatin1()); });
    if (!key)
        return makeKey();
    AccountSettings account = m_engine.account();
    if (!account.deviceKey.isEmpty() && account.deviceKey != publicKeyOf(*key))
        account.device = DeviceId(newUlid(m_engine.clock().now()).toLower());
    m_engine.setAccount(account);
    m_engine.vault().setDevice(account.device);
    enter(*key, std::nullopt);
}

// A device whose key is lost is no more: what it signed stays what it is, and another one goes on.
void DeviceService::makeKey()
{
    AccountSettings account = m_engine.account();
    if (!account.deviceKey.isEmpty())
        account.device = DeviceId(newUlid(m_engine.clock().now()).toLower());
    m_engine.setAccount(account);
    m_engine.vault().setDevice(account.device);
    keep(DeviceKey::make());
}

void DeviceService::keep(const DeviceKey& key)
{
    const auto entered = [this, key](const Result<KeptSecret>& kept) {
        enter(key, kept ? std::nullopt : std::optional(kept.error()));
    };
    m_engine.vault().write(Secret::DeviceKey, QString::fromLatin1(key.seed()), {this, entered});
    m_engine.clock().after(Patience, this, [this, key] {
        if (!m_isEntered)
            enter(key, Error{ErrorKind::ReadOnly, u"the keychain does not answer"_s, {}});
    });
}

void DeviceService::enter(const DeviceKey& key, const std::optional<Error>& notKept)
{
    if (std::exchange(m_isEntered, true))
        return;
    AccountSettings account = m_engine.account();
    account.deviceKey = publicKeyOf(key);
    m_engine.setAccount(account);
    m_engine.run([entrance = DeviceEntrance{account, key, notKept}](EngineState& state) {
        return state.identity().enter(entrance);
    });
    emit changed();
}

QFuture<Result<DeviceEntry>> DeviceService::own()
{
    return m_engine.runSigned([](EngineState& state) { return state.devices().own(); });
}

QFuture<Result<QList<DeviceEntry>>> DeviceService::list()
{
    return m_engine.runSigned([](EngineState& state) { return state.devices().all(); });
}

QFuture<Result<QList<DeviceEntry>>> DeviceService::unseen()
{
    return m_engine.runSigned(
        [](EngineState& state) { return KnownPcs(state.databases(), state.devices()).unseen(); });
}

QFuture<Result<>> DeviceService::noteSeen()
{
    return m_engine.runSigned(
        [](EngineState& state) { return KnownPcs(state.databases(), state.devices()).noteSeen(); });
}

QFuture<Result<QDateTime>> DeviceService::rosterDate()
{
    return m_engine.read(
        [](const ReadView& view) { return shanke::rosterDate(view.databases, view.account); });
}

QFuture<Result<QList<NewerDocument>>> DeviceService::ofNewerKinds()
{
    return m_engine.read([](const ReadView& view) { return newerDocuments(view); });
}

QFuture<Result<QList<CarriedRefusals>>> DeviceService::refusals()
{
    return m_engine.start<QList<CarriedRefusals>>(
        [](EngineState& state, const Answer<QList<CarriedRefusals>>& answer) {
            const ServerLink* server = state.sync().server();
            refusalsFor(state.readView(), server, state.runs(), answer);
        });
}

QFuture<Result<DeviceEntry>> DeviceService::revoke(const DeviceId& device)
{
    return m_engine.runSigned([device](EngineState& state) { return state.devices().revoke(device); });
}

QFuture<Result<DeviceEntry>> DeviceService::vouch(const DeviceId& device)
{
    return m_engine.runSigned([device](EngineState& state) { return state.devices().vouchFor(device); });
}

QFuture<Result<DeviceEntry>> DeviceService::renew()
{
    if (m_isEntered) {
        m_isEntered = false;
        makeKey();
    }
    const Answer<DeviceEntry> answer;
    const auto entered = [this, answer] {
        own().then([answer](const Result<DeviceEntry>& entry) { answer(entry); });
    };
    m_isEntered ? entered()
                : void(connect(this, &DeviceService::changed, this, entered, Qt::SingleShotConnection));
    return answer.future();
}

QFuture<Result<QList<SchoolPerson>>> DeviceService::codeReceivers()
{
    return m_engine.read([](const ReadView& view) { return shanke::codeReceivers(view); });
}

QFuture<Result<GivenCodeWord>> DeviceService::giveCode(const UserId& user)
{
    return m_engine.runSigned([user](EngineState& state) {
        return CodeGiving(state.databases(), state.devices(), state.events(), state.clock()).giveTo(user);
    });
}

QFuture<Result<DeviceEntry>> DeviceService::enrol(const QString& code)
{
    return m_engine.startSigned<DeviceEntry>([code](EngineState& state, const Answer<DeviceEntry>& answer) {
        auto server = ServerLink::of(state.account(), Hop::School, state.connector(), state.sharedClock());
        CodeEnrolment& run =
            state.runs().keep(std::make_unique<CodeEnrolment>(state.devices(), std::move(server), answer));
        SyncSession& sync = state.sync();
        QObject::connect(&run, &CodeEnrolment::entered, &sync, [&sync] { sync.onTrustChanged(Hop::School); });
        run.start(code);
    });
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/CourierService.h"

#include "bundle/BundlePlan.h"
#include "workspace/courier/BundleMaking.h"
#include "workspace/courier/BundleOpening.h"
#include "workspace/courier/BundlePreviewing.h"
#include "workspace/courier/FileLooking.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/secrets/SecretVault.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostKeyFileBytes = 16 * 1024;

Error withoutPlace(const Error& error)
{
    return {
        ErrorKind::ReadOnly,
        u"This PC has no place to keep the key that signs and opens bundles (%1). Sign in to a desktop with "
        "a keychain, or set SHANKE_DEVICE_KEY."_s.arg(error.detail),
        error.origin};
}

} // namespace

CourierService::CourierService(Engine& engine) : m_engine(engine)
{
}

CourierService::~CourierService() = default;

void CourierService::withKey(const UseKey& use)
{
    if (m_key)
        return use(*m_key);
    m_waiting.push_back(use);
    if (m_waiting.size() > 1)
        return;
    m_engine.vault().read(Secret::DeviceKey, {this, [this](const Result<KeptSecret>& kept) {
                                                  if (kept)
                                                      onVault(DeviceKey::fromSeed(kept->text.toLatin1()));
                                                  else if (kept.error().kind == ErrorKind::NotFound)
                                                      makeKey();
                                                  else
                                                      onVault(Failure(withoutPlace(kept.error())));
                                              }});
}

void CourierService::makeKey()
{
    const DeviceKey key = DeviceKey::make();
    m_engine.vault().write(Secret::DeviceKey, QString::fromLatin1(key.seed()),
                           {this, [this, key](const Result<KeptSecret>& kept) {
                                if (kept)
                                    onVault(key);
                                else
                                    onVault(Failure(withoutPlace(kept.error())));
                            }});
}

void CourierService::onVault(const Result<DeviceKey>& key)
{
    if (key) {
        m_key = *key;
        const DeviceCard card = cardOf(m_engine.account(), key->publicKey());
        m_engine.run([card](EngineState& state) { return publishCard(state, card); });
    }
    for (const UseKey& use : std::exchange(m_waiting, {}))
        use(key);
}

// Runs `job(EngineState&, DeviceKey, Answer<T>)` on the engine thread when there is a key.
template <typename T, typename Job>
QFuture<Result<T>> CourierService::startWithKey(Job job)
{
    const Answer<T> answer;
    withKey([this, answer, job](const Result<DeviceKey>& key) {
        if (!key)
            return answer(Failure(key.error()));
        m_engine.run([key = *key, answer, job](EngineState& state) -> Result<> {
            job(state, key, answer);
            return {};
        });
    });
    return answer.future();
}

void CourierService::follow(const CourierRun& run)
{
    connect(&run, &CourierRun::progressed, this, &CourierService::progressed);
}

QFuture<Result<DeviceCard>> CourierService::card()
{
    return startWithKey<DeviceCard>(
        [](EngineState& state, const DeviceKey& key, const Answer<DeviceCard>& answer) {
            const DeviceCard card = cardOf(state.account(), key.publicKey());
            answer(publishCard(state, card).map([&] { return card; }));
        });
}

QFuture<Result<QList<CourierReceiver>>> CourierService::receivers()
{
    return m_engine.run([](EngineState& state) { return knownReceivers(state); });
}

Result<DeviceCard> CourierService::readKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), path);
    return DeviceCard::fromJson(QJsonDocument::fromJson(file.read(MostKeyFileBytes)).object());
}

Result<> CourierService::writeKeyFile(const DeviceCard& card, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(card.toJson()).toJson()) < 0 ||
        !file.commit())
        return fail(ErrorKind::ReadOnly, u"%1 cannot be written: %2"_s.arg(path, file.errorString()), path);
    return {};
}

QFuture<Result<BundlePreview>> CourierService::preview(const BundleOrder& order)
{
    return m_engine.start<BundlePreview>([order](EngineState& state, const Answer<BundlePreview>& answer) {
        (new BundlePreviewing(state))->start(order, answer);
    });
}

QFuture<Result<BundleReport>> CourierService::take(const BundleOrder& order)
{
    return startWithKey<BundleReport>(
        [this, order](EngineState& state, const DeviceKey& key, const Answer<BundleReport>& answer) {
            auto* making = new BundleMaking(state, order, key, answer);
            follow(*making);
            making->start();
        });
}

QFuture<Result<CarriedFile>> CourierService::look(const QString& path)
{
    return startWithKey<CarriedFile>(
        [path](EngineState& state, const DeviceKey& key, const Answer<CarriedFile>& answer) {
            (new FileLooking(state))->start(path, key.publicKey(), answer);
        });
}

QFuture<Result<BringReport>> CourierService::bringIn(const QString& path, const BringConsent& consent)
{
    return startWithKey<BringReport>(
        [this, path, consent](EngineState& state, const DeviceKey& key, const Answer<BringReport>& answer) {
            auto* opening = new BundleOpening(state, {path, consent}, key, answer);
            follow(*opening);
            opening->start();
        });
}

void CourierService::cancel()
{
    m_engine.run([](EngineState& state) -> Result<> {
        for (CourierRun* run : state.findChildren<CourierRun*>())
            run->cancel();
        return {};
    });
}

} // namespace shanke

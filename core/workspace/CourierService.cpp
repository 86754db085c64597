// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/CourierService.h"

#include "base/WholeFile.h"
#include "bundle/BundlePlan.h"
#include "workspace/courier/BundleMaking.h"
#include "workspace/courier/BundleOpening.h"
#include "workspace/courier/BundlePreviewing.h"
#include "workspace/courier/FileLooking.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/secrets/SecretVault.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostKeyFileBytes = 16 * 1024;

} // namespace

CourierService::CourierService(Engine& engine) : m_engine(engine)
{
}

CourierService::~CourierService() = default;

// Runs `job(EngineState&, DeviceKey, Answer<T>)` on the engine thread when there is a key that lasts.
template <typename T, typename Job>
QFuture<Result<T>> CourierService::startWithKey(Job job)
{
    return m_engine.start<T>([job](EngineState& state, const Answer<T>& answer) {
        state.identity().whenKnown([&state, answer, job] {
            if (state.account().isProvisional())
                return answer(
                    fail(ErrorKind::Precondition,
                         QStringLiteral("no-account: the user name and the school have to be known first")));
            const auto key = state.identity().keptKey();
            if (!key)
                return answer(Failure(key.error()));
            job(state, *key, answer);
        });
    });
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
            answer(state.identity().publish().map([&] { return card; }));
        });
}

QFuture<Result<QList<CourierReceiver>>> CourierService::receivers()
{
    return m_engine.run([](EngineState& state) { return state.courierFacts().receivers(); });
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
    return writeWhole(path, QJsonDocument(card.toJson()).toJson());
}

QFuture<Result<BundlePreview>> CourierService::preview(const BundleOrder& order)
{
    return m_engine.start<BundlePreview>([order](EngineState& state, const Answer<BundlePreview>& answer) {
        state.runs().keep(std::make_unique<BundlePreviewing>(state.courierFacts())).start(order, answer);
    });
}

QFuture<Result<BundleReport>> CourierService::take(const BundleOrder& order)
{
    return startWithKey<BundleReport>([this, order](EngineState& state, const DeviceKey& key,
                                                    const Answer<BundleReport>& answer) {
        auto& making = state.runs().keep(std::make_unique<BundleMaking>(state.courier(), order, key, answer));
        follow(making);
        making.start();
    });
}

QFuture<Result<CarriedFile>> CourierService::look(const QString& path)
{
    return startWithKey<CarriedFile>(
        [path](EngineState& state, const DeviceKey& key, const Answer<CarriedFile>& answer) {
            state.runs()
                .keep(std::make_unique<FileLooking>(state.courierFacts()))
                .start(path, key.publicKey(), answer);
        });
}

QFuture<Result<BringReport>> CourierService::bringIn(const QString& path, const BringConsent& consent)
{
    return startWithKey<BringReport>(
        [this, path, consent](EngineState& state, const DeviceKey& key, const Answer<BringReport>& answer) {
            auto& opening = state.runs().keep(std::make_unique<BundleOpening>(
                state.courier(), BundleOpening::Order{path, consent}, key, answer));
            follow(opening);
            opening.start();
        });
}

void CourierService::cancel()
{
    m_engine.run([](EngineState& state) -> Result<> {
        for (CourierRun* run : state.runs().all<CourierRun>())
            run->cancel();
        return {};
    });
}

} // namespace shanke

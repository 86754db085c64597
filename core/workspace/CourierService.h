// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/CourierValues.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class CourierRun;
class Engine;

// Work that travels on a stick: "take with me" and "bring in". The key of this device is made at its first
// use and kept by the vault; where a PC has no place for a secret, everything that needs it answers ReadOnly
// with a sentence that says so. Called from the thread of the workspace.
class CourierService : public QObject
{
    Q_OBJECT
public:
    explicit CourierService(Engine& engine);
    ~CourierService() override;

    // Who this device is to others: what a key file holds.
    QFuture<Result<DeviceCard>> card();
    // Devices for which a bundle can be made, those of the school and those met before.
    QFuture<Result<QList<CourierReceiver>>> receivers();
    // InvalidInput: the file is no key file.
    static Result<DeviceCard> readKeyFile(const QString& path);
    static Result<> writeKeyFile(const DeviceCard& card, const QString& path);

    QFuture<Result<BundlePreview>> preview(const BundleOrder& order);
    QFuture<Result<BundleReport>> take(const BundleOrder& order);

    // What a file is, who made it and when; nothing is taken in.
    QFuture<Result<CarriedFile>> look(const QString& path);
    // One bundle. Forbidden: made for someone else, or the sender must be accepted first; InvalidInput:
    // altered or cut short; Precondition: would delete more than half of a database.
    QFuture<Result<BringReport>> bringIn(const QString& path, const BringConsent& consent);

    // Ends what is under way with Cancelled.
    void cancel();

signals:
    void progressed(const shanke::CourierProgress& progress);

private:
    void follow(const CourierRun& run);
    template <typename T, typename Job>
    QFuture<Result<T>> startWithKey(Job job);

    Engine& m_engine;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/LockValues.h"
#include "workspace/values/SealingKey.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class Engine;

// The lock of the work that is open: its PIN, or the passphrase of the file that keeps secrets where there is
// no keychain. What is decided here holds from the next opening on. Called from the ui thread; what takes a
// processor most of a second runs elsewhere.
class LockService : public QObject
{
    Q_OBJECT
public:
    explicit LockService(Engine& engine);

    QFuture<Result<LockState>> state();
    // Precondition: there is one. InvalidInput: too short, too long. ReadOnly, DiskFull: nothing was changed.
    QFuture<Result<>> set(const LockWish& wish);
    // Forbidden: `words` are not those of now. ServerBusy: too many wrong tries.
    QFuture<Result<>> change(const QString& words, const LockWish& wish);
    QFuture<Result<>> remove(const QString& words);

signals:
    void changed();

private:
    void seal(const LockWish& wish, const SealingKey& key, const std::function<void(Result<>)>& answer);

    Engine& m_engine;
};

} // namespace shanke

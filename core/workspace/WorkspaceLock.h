// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/LockValues.h"
#include "workspace/values/SealingKey.h"

#include <QDateTime>
#include <QFuture>

#include <chrono>
#include <optional>

namespace shanke {

// The lock on the door of a workspace folder that is not open: whether there is one, and the key for whoever
// knows the PIN. A value, for any thread.
//
// What it protects: the secrets (sign-in, device key) are sealed, so nobody without the PIN can send, sign or
// submit as this person; and Shanke opens the work to nobody else. The databases themselves are files of the
// account of the operating system: whoever may read its files and knows how can read them.
class WorkspaceLock
{
public:
    explicit WorkspaceLock(QString folder) : m_folder(std::move(folder)) {}

    LockState state() const;
    std::chrono::seconds waitAt(const QDateTime& now) const;
    // The key for Workspace::open. Takes most of a second: not for the ui thread. Forbidden: wrong;
    // ServerBusy: too many wrong tries, later; Damaged, Precondition.
    Result<SealingKey> unlock(const QString& words, const QDateTime& now) const;
    // Whether a workspace may be opened with this key. Forbidden says what is missing.
    Result<> admit(const std::optional<SealingKey>& key) const;

    // For somebody who forgot it and proves to their server, by its password, who they are: the lock and the
    // secrets it sealed are gone; the work is as it was. `owner` belongs to the thread that waits. NotFound:
    // this work has no server to ask.
    QFuture<Result<>> removeWithPassword(const QString& password, QObject& owner) const;

private:
    QString m_folder;
};

} // namespace shanke

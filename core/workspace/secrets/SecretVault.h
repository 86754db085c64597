// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "workspace/secrets/LockFile.h"
#include "workspace/values/AccountSettings.h"

#include <QMap>

#include <deque>
#include <optional>

namespace shanke {

// What a workspace keeps secret. The environment variable of each goes before everything kept.
enum class Secret {
    SchoolPassword, // SHANKE_PASSWORD
    CountyPassword, // SHANKE_COUNTY_PASSWORD
    DeviceKey,      // SHANKE_DEVICE_KEY: 64 hexadecimal characters
    RefreshToken,   // SHANKE_REFRESH_TOKEN
    AccessToken,    // SHANKE_ACCESS_TOKEN
};

// With which the person signs in at the server there.
inline Secret passwordOf(Hop hop)
{
    return hop == Hop::School ? Secret::SchoolPassword : Secret::CountyPassword;
}

// A secret as found, and whether it will still be there after a restart of the computer.
struct KeptSecret
{
    QString text;
    bool isSafe = false;
};

// Keeps the secrets of one workspace: in the desktop's keychain where there is one, else in a file sealed
// with a passphrase where the person chose one, else in the keyring of the Linux kernel, which is memory
// only. With a lock they are sealed wherever they are. One for each open workspace; lives in its thread,
// which has an event loop. Requests are answered one after the other, in the order they came.
class SecretVault : public QObject
{
    Q_OBJECT
public:
    // The names in the keychain are those of the device, so each workspace has its own. `key` is that of the
    // lock of `folder`, if it has one and it was given; without it the secrets stay closed.
    SecretVault(const AccountSettings& account, QString folder, std::optional<SealingKey> key);

    // NotFound when it has none; ReadOnly when there may be one and the keychain does not give it, or it is
    // closed.
    void read(Secret secret, const Continuation<KeptSecret>& done);
    // ReadOnly when there is no place to keep it: then it holds as long as the program runs.
    void write(Secret secret, const QString& text, const Continuation<KeptSecret>& done);
    // From every place where it may be kept; that there was none is no error.
    void remove(Secret secret, const Continuation<>& done);

    // From now on the key of another device is read and written; that of the one before stays as it is.
    void setDevice(const DeviceId& device) { m_device = device; }

    // Where secrets go at the moment.
    void findPlace(const Continuation<SecretPlace>& done);

    // Saves `lock`, a new one or one with other words, and seals everything with its key.
    void setLock(const LockFile& lock, const SealingKey& key, const Continuation<>& done);
    // Keeps everything without a lock, then removes it.
    void removeLock(const SealingKey& key, const Continuation<>& done);

    // For a thread that cannot wait for the keychain; read() moves it there later.
    static Result<> keepForNow(const AccountSettings& account, Secret secret, const QString& text);

private:
    using Task = std::function<void()>;
    using Texts = QMap<Secret, QString>;

    static QString nameOf(Secret secret, const DeviceId& firstDevice, const DeviceId& device);
    QString nameOf(Secret secret) const { return nameOf(secret, m_firstDevice, m_device); }
    void enqueue(Task task);
    void finishTask();
    template <typename T>
    Continuation<T> thenNext(const Continuation<T>& done);
    void readKept(const QString& name, const Continuation<KeptSecret>& done);
    void readElsewhere(const QString& name, const Continuation<KeptSecret>& done);
    void writeKept(const QString& name, const QString& text, const Continuation<KeptSecret>& done);
    Result<KeptSecret> keepHere(const QString& name, const QString& text) const;
    QString sealed(const QString& text) const;
    Result<KeptSecret> unsealed(const QString& stored, bool isSafe) const;
    bool isClosed() const;
    void readAll(QList<Secret> left, const Texts& found, const Continuation<Texts>& done);
    void writeAll(Texts left, const Continuation<>& done);

    DeviceId m_firstDevice;
    DeviceId m_device;
    QString m_folder;
    std::optional<SealingKey> m_key;
    bool m_isUnlocking = false; // what is written goes without a lock, though there still is one
    std::deque<Task> m_tasks;   // the first is running
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "workspace/AccountSettings.h"

#include <deque>

namespace shanke {

// What a workspace keeps secret. The environment variable of each goes before everything kept.
enum class Secret {
    ServerPassword, // SHANKE_PASSWORD
    DeviceKey,      // SHANKE_DEVICE_KEY: 64 hexadecimal characters
    RefreshToken,   // SHANKE_REFRESH_TOKEN
    AccessToken,    // SHANKE_ACCESS_TOKEN
};

// A secret as found, and whether it will still be there after a restart of the computer.
struct KeptSecret
{
    QString text;
    bool isSafe = false;
};

// Keeps the secrets of one workspace outside every file: in the desktop's keychain where there is one, else
// in the keyring of the Linux kernel, which is memory only. One for each open workspace; lives in its thread,
// which has an event loop. Requests are answered one after the other, in the order they came.
class SecretVault : public QObject
{
    Q_OBJECT
public:
    // The names in the keychain are those of the device, so each workspace has its own.
    explicit SecretVault(const AccountSettings& account);

    // NotFound when it has none; ReadOnly when there may be one and the keychain does not give it.
    void read(Secret secret, const Continuation<KeptSecret>& done);
    // ReadOnly when there is no place to keep it: then it holds as long as the program runs.
    void write(Secret secret, const QString& text, const Continuation<KeptSecret>& done);
    // From every place where it may be kept; that there was none is no error.
    void remove(Secret secret, const Continuation<>& done);

    // From now on the key of another device is read and written; that of the one before stays as it is.
    void setDevice(const DeviceId& device) { m_device = device; }

    // For a thread that cannot wait for the keychain; read() moves it there later.
    static Result<> keepForNow(const AccountSettings& account, Secret secret, const QString& text);

private:
    using Task = std::function<void()>;

    static QString nameOf(Secret secret, const DeviceId& firstDevice, const DeviceId& device);
    QString nameOf(Secret secret) const { return nameOf(secret, m_firstDevice, m_device); }
    void enqueue(Task task);
    void finishTask();
    template <typename T>
    Continuation<T> thenNext(const Continuation<T>& done);
    void readKept(Secret secret, const Continuation<KeptSecret>& done);
    void writeKept(const QString& name, const QString& text, const Continuation<KeptSecret>& done);

    DeviceId m_firstDevice;
    DeviceId m_device;
    std::deque<Task> m_tasks; // the first is running
};

} // namespace shanke

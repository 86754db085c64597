// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "base/StrongId.h"

namespace shanke {

// A password as found, and whether it will still be there after a restart of the computer.
struct KeptPassword
{
    QString password;
    bool isSafe = false;
};

// What a workspace keeps secret. The environment variable of each goes before everything kept.
enum class Secret {
    ServerPassword, // SHANKE_PASSWORD
    DeviceKey,      // SHANKE_DEVICE_KEY: 64 hexadecimal characters
};

// Keeps a secret of a workspace outside every file: in the desktop's keychain where there is one, else in the
// keyring of the Linux kernel, which is memory only. Lives in a thread with an event loop.
class PasswordVault : public QObject
{
    Q_OBJECT
public:
    // The keys of the keychain are named after the device, so each workspace has its own.
    explicit PasswordVault(const DeviceId& device, Secret secret = Secret::ServerPassword);

    // NotFound when it has none; ReadOnly when there may be one and the keychain does not give it.
    void read(Continuation<KeptPassword> done);
    // ReadOnly when there is no place to keep it: then it holds as long as the program runs.
    void write(const QString& password, Continuation<KeptPassword> done);

    // For a thread that cannot wait for the keychain; read() moves it there later.
    static Result<> keepForNow(const DeviceId& device, const QString& password);

private:
    void readKeychain(Continuation<KeptPassword> done);
    void moveToKeychain(const QString& password, Continuation<KeptPassword> done);

    QString m_key;
    const char* m_variable;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/secrets/SecretVault.h"

#include "workspace/secrets/KernelKeyring.h"
#include "workspace/secrets/Keychain.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const char* variableOf(Secret secret)
{
    switch (secret) {
    case Secret::ServerPassword:
        return "SHANKE_PASSWORD";
    case Secret::DeviceKey:
        return "SHANKE_DEVICE_KEY";
    case Secret::RefreshToken:
        return "SHANKE_REFRESH_TOKEN";
    case Secret::AccessToken:
        return "SHANKE_ACCESS_TOKEN";
    }
    Q_UNREACHABLE();
}

} // namespace

SecretVault::SecretVault(const AccountSettings& account)
    : m_firstDevice(account.firstDevice), m_device(account.device)
{
}

// Tokens and the device key belong to one copy of a folder alone: a refresh token that two of them renew is
// taken for stolen. The password is the person's.
QString SecretVault::nameOf(Secret secret, const DeviceId& firstDevice, const DeviceId& device)
{
    const QString own = u"shanke:"_s + device.toString();
    switch (secret) {
    case Secret::ServerPassword:
        return u"shanke:"_s + firstDevice.toString();
    case Secret::DeviceKey:
        return own + u":key"_s;
    case Secret::RefreshToken:
        return own + u":refresh"_s;
    case Secret::AccessToken:
        return own + u":access"_s;
    }
    Q_UNREACHABLE();
}

Result<> SecretVault::keepForNow(const AccountSettings& account, Secret secret, const QString& text)
{
    return kernelkeyring::write(nameOf(secret, account.firstDevice, account.device), text);
}

void SecretVault::enqueue(Task task)
{
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1)
        m_tasks.front()();
}

void SecretVault::finishTask()
{
    m_tasks.pop_front();
    if (!m_tasks.empty())
        m_tasks.front()();
}

template <typename T>
Continuation<T> SecretVault::thenNext(const Continuation<T>& done)
{
    return {this, [this, done](const Result<T>& result) {
                // The receiver may give the next order, or drop the vault, while it is answered.
                const QPointer<SecretVault> self(this);
                done(result);
                if (self)
                    finishTask();
            }};
}

void SecretVault::read(Secret secret, const Continuation<KeptSecret>& done)
{
    if (const QString given = qEnvironmentVariable(variableOf(secret)); !given.isEmpty()) {
        done(KeptSecret{given, true});
        return;
    }
    enqueue([this, secret, done] { readKept(secret, thenNext(done)); });
}

void SecretVault::readKept(Secret secret, const Continuation<KeptSecret>& done)
{
    const QString name = nameOf(secret);
    const auto kept = kernelkeyring::read(name);
    if (kept && keychain::mayBeThere()) {
        writeKept(name, *kept, done);
        return;
    }
    if (kept || !keychain::mayBeThere()) {
        done(kept ? Result<KeptSecret>(KeptSecret{*kept, false})
                  : fail(ErrorKind::NotFound, u"no such secret is kept on this computer"_s));
        return;
    }
    keychain::read(name, {this, [done](const Result<QString>& found) {
                              done(found.map([](const QString& text) { return KeptSecret{text, true}; }));
                          }});
}

void SecretVault::write(Secret secret, const QString& text, const Continuation<KeptSecret>& done)
{
    enqueue([this, name = nameOf(secret), text, done] { writeKept(name, text, thenNext(done)); });
}

void SecretVault::writeKept(const QString& name, const QString& text, const Continuation<KeptSecret>& done)
{
    const auto untilRestart = [name, text] {
        return kernelkeyring::write(name, text).map([text] { return KeptSecret{text, false}; });
    };
    if (!keychain::mayBeThere()) {
        done(untilRestart());
        return;
    }
    keychain::write(name, text, {this, [name, text, untilRestart, done](const Result<>& written) {
                                     if (!written)
                                         return done(untilRestart());
                                     // What is safe in the keychain needs no copy; that there was none is no
                                     // error.
                                     std::ignore = kernelkeyring::remove(name);
                                     done(KeptSecret{text, true});
                                 }});
}

void SecretVault::remove(Secret secret, const Continuation<>& done)
{
    enqueue([this, name = nameOf(secret), next = thenNext(done)] {
        std::ignore = kernelkeyring::remove(name);
        if (keychain::mayBeThere())
            keychain::remove(name, next);
        else
            next(Result<>());
    });
}

} // namespace shanke

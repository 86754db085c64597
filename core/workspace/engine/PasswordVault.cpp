// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/engine/PasswordVault.h"

#include "workspace/engine/KernelKeyring.h"

#include <qt6keychain/keychain.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"shanke"_s;

// Without a session bus there is no keychain to ask, and asking costs seconds.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
}

QString keyOf(const DeviceId& device)
{
    return u"shanke:"_s + device.toString();
}

} // namespace

PasswordVault::PasswordVault(const DeviceId& device, Secret secret)
    : m_key(secret == Secret::DeviceKey ? keyOf(device) + u":key"_s : keyOf(device)),
      m_variable(secret == Secret::DeviceKey ? "SHANKE_DEVICE_KEY" : "SHANKE_PASSWORD")
{
}

Result<> PasswordVault::keepForNow(const DeviceId& device, const QString& password)
{
    return kernelkeyring::write(keyOf(device), password);
}

void PasswordVault::read(Continuation<KeptPassword> done)
{
    if (const QString given = qEnvironmentVariable(m_variable); !given.isEmpty()) {
        done(KeptPassword{given, true});
        return;
    }
    const auto kept = kernelkeyring::read(m_key);
    if (kept && hasSessionBus())
        moveToKeychain(*kept, done);
    else if (kept)
        done(KeptPassword{*kept, false});
    else
        readKeychain(done);
}

void PasswordVault::readKeychain(Continuation<KeptPassword> done)
{
    if (!hasSessionBus()) {
        done(fail(ErrorKind::NotFound, u"no password is kept on this computer"_s));
        return;
    }
    auto* job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [job, done] {
        if (job->error() == QKeychain::NoError)
            done(KeptPassword{job->textData(), true});
        else if (job->error() == QKeychain::EntryNotFound)
            done(fail(ErrorKind::NotFound, u"no password is kept on this computer"_s));
        else
            done(fail(ErrorKind::ReadOnly, u"the keychain does not open: %1"_s.arg(job->errorString())));
    });
    job->start();
}

void PasswordVault::write(const QString& password, Continuation<KeptPassword> done)
{
    if (hasSessionBus()) {
        moveToKeychain(password, done);
        return;
    }
    done(kernelkeyring::write(m_key, password).map([&] { return KeptPassword{password, false}; }));
}

void PasswordVault::moveToKeychain(const QString& password, Continuation<KeptPassword> done)
{
    auto* job = new QKeychain::WritePasswordJob(Service);
    job->setKey(m_key);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [this, job, password, done] {
        if (job->error() != QKeychain::NoError) {
            done(kernelkeyring::write(m_key, password).map([&] { return KeptPassword{password, false}; }));
            return;
        }
        // What is safe in the keychain needs no copy; that there was none to remove is no error.
        std::ignore = kernelkeyring::remove(m_key);
        done(KeptPassword{password, true});
    });
    job->start();
}

} // namespace shanke

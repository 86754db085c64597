// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/secrets/SecretVault.h"

#include "workspace/secrets/KernelKeyring.h"
#include "workspace/secrets/Keychain.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Before what is sealed with the key of a lock.
const QString SealedMark = u"sealed:"_s;
const QList<Secret> AllSecrets{Secret::SchoolPassword, Secret::CountyPassword, Secret::DeviceKey,
                               Secret::RefreshToken, Secret::AccessToken};

const char* variableOf(Secret secret)
{
    switch (secret) {
    case Secret::SchoolPassword:
        return "SHANKE_PASSWORD";
    case Secret::CountyPassword:
        return "SHANKE_COUNTY_PASSWORD";
    case Secret::DeviceKey:
        return "SHANKE_DEVICE_KEY";
    case Secret::RefreshToken:
        return "SHANKE_REFRESH_TOKEN";
    case Secret::AccessToken:
        return "SHANKE_ACCESS_TOKEN";
    }
    Q_UNREACHABLE();
}

Failure notKept()
{
    return fail(ErrorKind::NotFound, u"no such secret is kept on this computer"_s);
}

Failure closed()
{
    return fail(ErrorKind::ReadOnly, u"the secrets are closed until the passphrase is given"_s);
}

Result<> removeFromFile(const QString& folder, const QString& name)
{
    auto lock = LockFile::read(folder);
    if (!lock || !lock->hasSecret(name))
        return {};
    lock->removeSecret(name);
    return lock->save();
}

} // namespace

SecretVault::SecretVault(const AccountSettings& account, QString folder, std::optional<SealingKey> key)
    : m_firstDevice(account.firstDevice),
      m_device(account.device),
      m_folder(std::move(folder)),
      m_key(std::move(key))
{
}

// Tokens and the device key belong to one copy of a folder alone: a refresh token that two of them renew is
// taken for stolen. The passwords are the person's.
QString SecretVault::nameOf(Secret secret, const DeviceId& firstDevice, const DeviceId& device)
{
    const QString own = u"shanke:"_s + device.toString();
    switch (secret) {
    case Secret::SchoolPassword:
        return u"shanke:"_s + firstDevice.toString();
    case Secret::CountyPassword:
        return u"shanke:"_s + firstDevice.toString() + u":county"_s;
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
    enqueue([this, name = nameOf(secret), done] { readKept(name, thenNext(done)); });
}

void SecretVault::readKept(const QString& name, const Continuation<KeptSecret>& done)
{
    if (isClosed()) {
        done(closed());
        return;
    }
    const auto kept =
        kernelkeyring::read(name).and_then([this](const QString& stored) { return unsealed(stored, false); });
    // There may be a safer place by now.
    kept ? writeKept(name, kept->text, done) : readElsewhere(name, done);
}

void SecretVault::readElsewhere(const QString& name, const Continuation<KeptSecret>& done)
{
    const auto lock = LockFile::read(m_folder);
    if (m_key && lock && lock->hasSecret(name)) {
        done(lock->secret(name, *m_key).map([](const QString& text) { return KeptSecret{text, true}; }));
        return;
    }
    if (!keychain::mayBeThere()) {
        done(notKept());
        return;
    }
    keychain::read(name, {this, [this, name, done](const Result<QString>& found) {
                              const auto kept = found.and_then(
                                  [this](const QString& stored) { return unsealed(stored, true); });
                              // From before there was a lock.
                              const bool isBare = m_key && found && !found->startsWith(SealedMark);
                              isBare ? writeKept(name, *found, done) : done(kept);
                          }});
}

void SecretVault::write(Secret secret, const QString& text, const Continuation<KeptSecret>& done)
{
    enqueue([this, name = nameOf(secret), text, done] { writeKept(name, text, thenNext(done)); });
}

void SecretVault::writeKept(const QString& name, const QString& text, const Continuation<KeptSecret>& done)
{
    if (isClosed()) {
        done(closed());
        return;
    }
    if (!keychain::mayBeThere()) {
        done(keepHere(name, text));
        return;
    }
    keychain::write(name, sealed(text), {this, [this, name, text, done](const Result<>& written) {
                                             if (!written)
                                                 return done(keepHere(name, text));
                                             // What is safe in the keychain needs no copy; that there was
                                             // none is no error.
                                             std::ignore = kernelkeyring::remove(name);
                                             std::ignore = removeFromFile(m_folder, name);
                                             done(KeptSecret{text, true});
                                         }});
}

// Without a keychain: on the disk where the words of the lock are long enough, else in memory.
Result<KeptSecret> SecretVault::keepHere(const QString& name, const QString& text) const
{
    if (auto lock = LockFile::read(m_folder); m_key && lock && lock->holdsSecrets()) {
        lock->setSecret(name, text, *m_key);
        if (lock->save()) {
            std::ignore = kernelkeyring::remove(name);
            return KeptSecret{text, true};
        }
    }
    SHANKE_TRY(kernelkeyring::write(name, sealed(text)));
    if (!m_isUnlocking)
        SHANKE_TRY(removeFromFile(m_folder, name));
    return KeptSecret{text, false};
}

QString SecretVault::sealed(const QString& text) const
{
    return m_key ? SealedMark + QString::fromLatin1(m_key->seal(text.toUtf8())) : text;
}

// What was sealed with the key of a lock that is gone is as good as gone itself.
Result<KeptSecret> SecretVault::unsealed(const QString& stored, bool isSafe) const
{
    if (!stored.startsWith(SealedMark))
        return KeptSecret{stored, isSafe};
    if (!m_key)
        return notKept();
    const auto text = m_key->unseal(stored.mid(SealedMark.size()).toLatin1());
    if (!text)
        return notKept();
    return KeptSecret{QString::fromUtf8(*text), isSafe};
}

bool SecretVault::isClosed() const
{
    if (m_key || m_isUnlocking)
        return false;
    const auto lock = LockFile::read(m_folder);
    return lock || lock.error().kind != ErrorKind::NotFound;
}

// A secret is in one place only, so one that was here is in no keychain, whether that opens or not.
void SecretVault::remove(Secret secret, const Continuation<>& done)
{
    enqueue([this, name = nameOf(secret), next = thenNext(done)] {
        const auto lock = LockFile::read(m_folder);
        const bool wasInFile = lock && lock->hasSecret(name);
        const bool wasHere = kernelkeyring::remove(name).has_value() || wasInFile;
        const Result<> removed = removeFromFile(m_folder, name);
        if (wasHere || !keychain::mayBeThere())
            next(removed);
        else
            keychain::remove(name, next);
    });
}

// A keychain may say what it holds and yet take nothing, so it is tried.
void SecretVault::findPlace(const Continuation<SecretPlace>& done)
{
    const QString probe = u"shanke:"_s + m_device.toString() + u":probe"_s;
    const Continuation<> found(this, [this, probe, next = thenNext(done)](const Result<>& written) {
        const auto lock = LockFile::read(m_folder);
        if (!written)
            return next(lock && lock->holdsSecrets() ? SecretPlace::SealedFile : SecretPlace::UntilRestart);
        keychain::remove(probe, {this, [next](const Result<>&) { next(SecretPlace::Keychain); }});
    });
    enqueue([probe, found] {
        if (keychain::mayBeThere())
            keychain::write(probe, u"probe"_s, found);
        else
            found(fail(ErrorKind::NotFound, u"there is no keychain"_s));
    });
}

void SecretVault::setLock(const LockFile& lock, const SealingKey& key, const Continuation<>& done)
{
    enqueue([this, lock = lock, key, next = thenNext(done)]() mutable {
        if (const auto before = LockFile::read(m_folder)) {
            m_key = key; // a passphrase that had not been given was given now
            lock.takeSecretsOf(*before);
        }
        readAll(AllSecrets, {}, {this, [this, lock, key, next](const Result<Texts>& texts) {
                                     const Result<> saved =
                                         texts.and_then([&](const Texts&) { return lock.save(); });
                                     if (!saved)
                                         return next(saved);
                                     m_key = key;
                                     writeAll(*texts, next);
                                 }});
    });
}

// The file goes last: a power cut before leaves the lock as it was.
void SecretVault::removeLock(const SealingKey& key, const Continuation<>& done)
{
    enqueue([this, key, next = thenNext(done)] {
        m_key = key;
        const Continuation<> finish(this, [this, key, next](const Result<>& written) {
            const auto removed = written.and_then([this] { return LockFile::removeFrom(m_folder); });
            m_isUnlocking = false;
            if (!removed)
                m_key = key;
            next(removed);
        });
        readAll(AllSecrets, {}, {this, [this, finish](const Result<Texts>& texts) {
                                     if (!texts)
                                         return finish(tl::unexpected(texts.error()));
                                     m_isUnlocking = true;
                                     m_key.reset();
                                     writeAll(*texts, finish);
                                 }});
    });
}

void SecretVault::readAll(QList<Secret> left, const Texts& found, const Continuation<Texts>& done)
{
    if (left.isEmpty()) {
        done(found);
        return;
    }
    const Secret secret = left.takeFirst();
    readKept(nameOf(secret), {this, [this, secret, left, found, done](const Result<KeptSecret>& kept) {
                                  Texts texts = found;
                                  if (kept)
                                      texts[secret] = kept->text;
                                  readAll(left, texts,
                                          done); // a keychain that does not open has nothing to seal
                              }});
}

void SecretVault::writeAll(Texts left, const Continuation<>& done)
{
    if (left.isEmpty()) {
        done(Result<>());
        return;
    }
    const Secret secret = left.firstKey();
    const QString text = left.take(secret);
    writeKept(nameOf(secret), text, {this, [this, left, done](const Result<KeptSecret>& kept) {
                                         if (kept)
                                             writeAll(left, done);
                                         else
                                             done(tl::unexpected(kept.error()));
                                     }});
}

} // namespace shanke

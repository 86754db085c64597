// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/LockValues.h"
#include "workspace/values/SealingKey.h"

#include <QJsonObject>

namespace shanke {

// The lock of a workspace folder, pin.json (0600): the key of its secrets, wrapped with a key made of the PIN
// or passphrase, and those secrets that no keychain takes. A change is there wholly or not at all. A value;
// wrap() and unwrap() take most of a second and 128 MiB of memory.
class LockFile
{
public:
    // NotFound: no lock. Damaged, NewerVersion, ReadOnly.
    static Result<LockFile> read(const QString& folder);
    // InvalidInput: too short or too long.
    static Result<LockFile> make(const QString& folder, const LockWish& wish, const SealingKey& key);
    // That there is none is no error.
    static Result<> removeFrom(const QString& folder);

    LockKind kind() const { return m_kind; }
    // Its words are long enough that sealed secrets may lie on the disk.
    bool holdsSecrets() const { return m_holdsSecrets; }

    // Forbidden: not these words.
    Result<SealingKey> unwrap(const QString& words) const;
    // Forbidden: `key` is not the one of this lock.
    Result<> check(const SealingKey& key) const;

    Result<QString> secret(const QString& name, const SealingKey& key) const; // NotFound, Forbidden
    bool hasSecret(const QString& name) const { return m_secrets.contains(name); }
    void setSecret(const QString& name, const QString& text, const SealingKey& key);
    void removeSecret(const QString& name) { m_secrets.remove(name); }
    void takeSecretsOf(const LockFile& other) { m_secrets = other.m_secrets; }
    // ReadOnly, DiskFull.
    Result<> save() const;

private:
    explicit LockFile(QString path) : m_path(std::move(path)) {}
    Result<> wrap(const SealingKey& key, const QString& words);

    QString m_path;
    LockKind m_kind = LockKind::None;
    bool m_holdsSecrets = false;
    QJsonObject m_stretching;
    QByteArray m_wrapped;  // the key
    QByteArray m_check;    // a known text sealed with the key
    QJsonObject m_secrets; // by name, sealed with the key
};

} // namespace shanke

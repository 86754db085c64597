// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/secrets/LockFile.h"

#include "base/WholeFile.h"
#include "workspace/secrets/WordStretching.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int Format = 1;
constexpr qint64 MostLockBytes = 1 << 20;
constexpr auto CheckText = "shanke";

QString pathIn(const QString& folder)
{
    return folder + u"/pin.json"_s;
}

Failure damaged(const QString& path)
{
    return fail(ErrorKind::Damaged, u"the file of the PIN is damaged: %1"_s.arg(path), path);
}

Result<> checkWish(const LockWish& wish)
{
    const qsizetype least = wish.kind == LockKind::Pin ? LeastPinCharacters : LeastPassphraseCharacters;
    if (wish.words.size() < least || wish.words.size() > MostLockCharacters)
        return fail(ErrorKind::InvalidInput,
                    u"it must have %1 to %2 characters"_s.arg(least).arg(MostLockCharacters));
    return {};
}

Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, u"there is no PIN"_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ReadOnly, u"cannot read %1: %2"_s.arg(path, file.errorString()), path);
    const QJsonObject json = QJsonDocument::fromJson(file.read(MostLockBytes)).object();
    if (json["format"_L1].toInt() > Format)
        return fail(ErrorKind::NewerVersion, u"the PIN was set by a newer program"_s, path);
    if (json["format"_L1].toInt() < 1)
        return damaged(path);
    return json;
}

} // namespace

Result<LockFile> LockFile::read(const QString& folder)
{
    LockFile lock(pathIn(folder));
    SHANKE_LET(const QJsonObject json, readObject(lock.m_path));
    const QString kind = json["kind"_L1].toString();
    lock.m_kind = kind == u"pin"_s ? LockKind::Pin : LockKind::Passphrase;
    lock.m_holdsSecrets = json["holdsSecrets"_L1].toBool();
    lock.m_stretching = json["stretching"_L1].toObject();
    lock.m_wrapped = json["key"_L1].toString().toLatin1();
    lock.m_check = json["check"_L1].toString().toLatin1();
    lock.m_secrets = json["secrets"_L1].toObject();
    if ((kind != u"pin"_s && kind != u"passphrase"_s) || lock.m_wrapped.isEmpty() || lock.m_check.isEmpty() ||
        !WordStretching::fromJson(lock.m_stretching))
        return damaged(lock.m_path);
    return lock;
}

Result<LockFile> LockFile::make(const QString& folder, const LockWish& wish, const SealingKey& key)
{
    SHANKE_TRY(checkWish(wish));
    LockFile lock(pathIn(folder));
    lock.m_kind = wish.kind;
    lock.m_holdsSecrets = wish.words.size() >= LeastPassphraseCharacters;
    lock.m_check = key.seal(CheckText);
    SHANKE_TRY(lock.wrap(key, wish.words));
    return lock;
}

Result<> LockFile::removeFrom(const QString& folder)
{
    QFile file(pathIn(folder));
    if (file.exists() && !file.remove())
        return fail(ErrorKind::ReadOnly, u"cannot remove %1: %2"_s.arg(file.fileName(), file.errorString()),
                    file.fileName());
    return {};
}

Result<> LockFile::wrap(const SealingKey& key, const QString& words)
{
    const WordStretching stretching = WordStretching::make();
    SHANKE_LET(const SealingKey outer, stretching.derive(words));
    m_stretching = stretching.toJson();
    m_wrapped = outer.seal(key.bytes());
    return {};
}

Result<SealingKey> LockFile::unwrap(const QString& words) const
{
    SHANKE_LET(const WordStretching stretching, WordStretching::fromJson(m_stretching));
    SHANKE_LET(const SealingKey outer, stretching.derive(words.left(MostLockCharacters + 1)));
    const auto bytes = outer.unseal(m_wrapped);
    if (!bytes)
        return fail(ErrorKind::Forbidden, u"this is not the PIN"_s);
    SHANKE_LET(const SealingKey key, SealingKey::fromBytes(*bytes));
    SHANKE_TRY(check(key));
    return key;
}

Result<> LockFile::check(const SealingKey& key) const
{
    if (key.unseal(m_check) != QByteArray(CheckText))
        return fail(ErrorKind::Forbidden, u"this is not the PIN"_s);
    return {};
}

Result<QString> LockFile::secret(const QString& name, const SealingKey& key) const
{
    if (!hasSecret(name))
        return fail(ErrorKind::NotFound, u"no such secret is kept on this computer"_s);
    return key.unseal(m_secrets[name].toString().toLatin1()).map([](const QByteArray& text) {
        return QString::fromUtf8(text);
    });
}

void LockFile::setSecret(const QString& name, const QString& text, const SealingKey& key)
{
    m_secrets[name] = QString::fromLatin1(key.seal(text.toUtf8()));
}

Result<> LockFile::save() const
{
    const QJsonObject json{{u"format"_s, Format},
                           {u"kind"_s, m_kind == LockKind::Pin ? u"pin"_s : u"passphrase"_s},
                           {u"holdsSecrets"_s, m_holdsSecrets},
                           {u"stretching"_s, m_stretching},
                           {u"key"_s, QString::fromLatin1(m_wrapped)},
                           {u"check"_s, QString::fromLatin1(m_check)},
                           {u"secrets"_s, m_secrets}};
    WholeFile file(m_path);
    SHANKE_TRY(file.open());
    SHANKE_TRY(file.restrictToOwner());
    SHANKE_TRY(file.write(QJsonDocument(json).toJson()));
    return file.commit();
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeIdentity.h"

#include "base/WholeFile.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 LongestFile = 200; // bytes

Failure cannotWrite(const QString& path)
{
    return fail(ErrorKind::ReadOnly, u"The key of this server cannot be kept in %1."_s.arg(path), path);
}

// Never readable by others, not even while it is being written.
Result<DeviceKey> makeKey(const QString& path)
{
    const QString partial = path + u".partial"_s;
    const DeviceKey key = DeviceKey::make();
    QFile::remove(partial);
    QFile file(partial);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly) || file.write(key.seed() + '\n') < 0)
        return cannotWrite(path);
    SHANKE_TRY(synchronise(file));
    file.close();
    if (!QFile::rename(partial, path))
        return cannotWrite(path);
    return key;
}

Result<DeviceKey> readKey(QFile& file)
{
    const QString path = file.fileName();
    if (file.permissions() & ~(OwnerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser) &&
        !file.setPermissions(OwnerOnly))
        return cannotWrite(path);
    auto key = DeviceKey::fromSeed(file.read(LongestFile).trimmed());
    if (!key)
        return fail(ErrorKind::Damaged,
                    u"%1 is not the key of this server. Put it back from a backup, or remove it: then the "
                    "server is a new one to everybody."_s.arg(path),
                    path);
    return key;
}

} // namespace

Result<NodeIdentity> NodeIdentity::open(const QString& folder, const SchoolId& school)
{
    QFile file(QDir(folder).filePath(u"node.key"_s));
    SHANKE_LET(auto key, file.open(QIODevice::ReadOnly) ? readKey(file) : makeKey(file.fileName()));
    return NodeIdentity(school, std::move(key));
}

DeviceCard NodeIdentity::card(const QString& name) const
{
    return {nodeOf(m_school), name, m_school, m_device, m_key.publicKey()};
}

} // namespace shanke

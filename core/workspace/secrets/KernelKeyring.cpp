// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/secrets/KernelKeyring.h"

#include <cerrno>
#include <cstring>
#include <keyutils.h>

namespace shanke::kernelkeyring {

using namespace Qt::StringLiterals;

namespace {

// The owner may do everything from any of their sessions, nobody else anything.
constexpr key_perm_t OwnerOnly = KEY_POS_ALL | KEY_USR_ALL;
constexpr long MostSecretBytes = 32 * 1024 - 1;

Failure refused(int code)
{
    const ErrorKind kind = code == ENOKEY || code == EKEYREVOKED || code == EKEYEXPIRED ? ErrorKind::NotFound
                                                                                        : ErrorKind::ReadOnly;
    return fail(kind, u"the keyring of this system: %1"_s.arg(QString::fromLocal8Bit(std::strerror(code))));
}

Result<key_serial_t> find(const QString& key)
{
    const long serial = keyctl_search(KEY_SPEC_USER_KEYRING, "user", key.toUtf8().constData(), 0);
    if (serial < 0)
        return refused(errno);
    return key_serial_t(serial);
}

} // namespace

Result<QString> read(const QString& key)
{
    SHANKE_LET(const key_serial_t serial, find(key));
    QByteArray secret(MostSecretBytes, '\0');
    const long size = keyctl_read(serial, secret.data(), size_t(secret.size()));
    if (size < 0)
        return refused(errno);
    const QString text = QString::fromUtf8(secret.constData(), std::min(size, MostSecretBytes));
    secret.fill('\0');
    return text;
}

Result<> write(const QString& key, const QString& secret)
{
    const QByteArray bytes = secret.toUtf8();
    const key_serial_t serial = add_key("user", key.toUtf8().constData(), bytes.constData(),
                                        size_t(bytes.size()), KEY_SPEC_USER_KEYRING);
    if (serial < 0 || keyctl_setperm(serial, OwnerOnly) < 0)
        return refused(errno);
    return {};
}

Result<> remove(const QString& key)
{
    SHANKE_LET(const key_serial_t serial, find(key));
    if (keyctl_unlink(serial, KEY_SPEC_USER_KEYRING) < 0)
        return refused(errno);
    return {};
}

} // namespace shanke::kernelkeyring

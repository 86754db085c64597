// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Credential.h"

namespace shanke {

Credential Credential::basic(const QString& user, const QString& password)
{
    return user.isEmpty() ? Credential()
                          : Credential("Basic " + (user + u':' + password).toUtf8().toBase64());
}

Credential Credential::bearer(const QByteArray& token)
{
    return token.isEmpty() ? Credential() : Credential("Bearer " + token);
}

} // namespace shanke

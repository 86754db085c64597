// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServingSecret.h"

#include "workspace/secrets/KernelKeyring.h"
#include "workspace/secrets/Keychain.h"

using namespace Qt::StringLiterals;

namespace shanke::servingsecret {

namespace {

const QString secretName = u"shanke:serving:county"_s;

} // namespace

void read(const Continuation<QString>& done)
{
    const auto here = kernelkeyring::read(secretName);
    if (here || !keychain::mayBeThere())
        return done(here);
    keychain::read(secretName, done);
}

void write(const QString& password, const Continuation<>& done)
{
    if (!keychain::mayBeThere())
        return done(kernelkeyring::write(secretName, password));
    keychain::write(secretName, password, {done.receiver(), [password, done](const Result<>& written) {
                                               if (!written)
                                                   return done(kernelkeyring::write(secretName, password));
                                               std::ignore = kernelkeyring::remove(secretName);
                                               done({});
                                           }});
}

} // namespace shanke::servingsecret

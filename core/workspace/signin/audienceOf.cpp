// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/signin/audienceOf.h"

#include "http/ServerAddress.h"
#include "identity/DeviceAudience.h"

namespace shanke {

using namespace Qt::StringLiterals;

std::optional<QString> audienceOf(const AccountSettings& account, const DeviceChallenge& challenge)
{
    if (account.server.scheme() == u"https")
        return account.certificate ? std::optional(audienceOfCertificate(*account.certificate))
                                   : std::nullopt;
    const bool isHere =
        account.server.scheme() == u"http" && ServerAddress{.base = account.server}.isLoopback();
    return isHere && isWithinThisPc(challenge.audience) ? std::optional(challenge.audience) : std::nullopt;
}

} // namespace shanke

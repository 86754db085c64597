// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/signin/audienceOf.h"

#include "http/ServerAddress.h"
#include "identity/DeviceAudience.h"

namespace shanke {

using namespace Qt::StringLiterals;

std::optional<QString> audienceOf(const ServerAccount& server, const DeviceChallenge& challenge)
{
    if (server.url.scheme() == u"https")
        return server.certificate ? std::optional(audienceOfCertificate(*server.certificate)) : std::nullopt;
    const bool isHere = server.url.scheme() == u"http" && ServerAddress{.base = server.url}.isLoopback();
    return isHere && isWithinThisPc(challenge.audience) ? std::optional(challenge.audience) : std::nullopt;
}

} // namespace shanke

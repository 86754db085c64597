// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/values/AccountSettings.h"

#include "platform/DatabaseNames.h"

namespace shanke {

DeviceId AccountSettings::speaker() const
{
    const auto key = PublicKey::fromHex(deviceKey.toLatin1());
    return key ? deviceOf(user, *key) : DeviceId();
}

TrustSettings AccountSettings::trust() const
{
    TrustSettings settings{anchor, {}};
    settings.kept.named = {{school, roster}, {countyOrganisation(), countyRoster}};
    return settings;
}

std::optional<Digest> AccountSettings::certificateOf(const QUrl& url) const
{
    for (const Hop hop : Hops) {
        if (server(hop).isSet() && server(hop).isAt(url))
            return server(hop).certificate;
    }
    return std::nullopt;
}

} // namespace shanke

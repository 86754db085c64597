// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/NearbyValues.h"
#include "workspace/values/ServerAccount.h"

namespace shanke::cli {

// trust [--county] [--code CODE]
class TrustCommand final : public Command
{
    Q_OBJECT
public:
    TrustCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void show(const ServerTrust& trust);
    void compare(const ServerTrust& trust);
    void announce(const QString& sentence, const ServerTrust& trust);

    std::string m_code;
    bool m_isCounty = false;
    Hop m_hop = Hop::School;
};

} // namespace shanke::cli

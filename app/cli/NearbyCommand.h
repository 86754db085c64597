// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/NearbyValues.h"

namespace shanke::cli {

// nearby [--seconds N]
class NearbyCommand final : public Command
{
    Q_OBJECT
public:
    NearbyCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    void onChanged();
    void conclude();
    void show(const NearbyServer& server);

    int m_seconds = 3;
};

} // namespace shanke::cli

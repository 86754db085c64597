// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// compact
class CompactCommand final : public Command
{
    Q_OBJECT
public:
    CompactCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
};

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// logout
class LogoutCommand final : public Command
{
    Q_OBJECT
public:
    LogoutCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
};

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// verify
class VerifyCommand final : public Command
{
    Q_OBJECT
public:
    VerifyCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
};

} // namespace shanke::cli

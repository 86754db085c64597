// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// submit PLAN
class SubmitCommand final : public Command
{
    Q_OBJECT
public:
    SubmitCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    std::string m_plan;
};

} // namespace shanke::cli

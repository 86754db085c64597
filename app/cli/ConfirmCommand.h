// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// confirm EVENT: this person stands for a submission or decision that came late, as "inbox --json" names it.
class ConfirmCommand final : public Command
{
    Q_OBJECT
public:
    ConfirmCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    std::string m_event;
};

} // namespace shanke::cli

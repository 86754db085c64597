// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// restore DIR
class RestoreCommand final : public Command
{
    Q_OBJECT
public:
    RestoreCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    std::string m_backup;
};

} // namespace shanke::cli

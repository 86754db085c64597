// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// backup DIR
class BackupCommand final : public Command
{
    Q_OBJECT
public:
    BackupCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    std::string m_folder;
};

} // namespace shanke::cli

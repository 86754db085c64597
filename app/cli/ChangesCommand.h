// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// changes DATABASE [--since N] [--limit N]
class ChangesCommand final : public Command
{
    Q_OBJECT
public:
    ChangesCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    std::string m_database;
    long long m_since = 0;
    int m_limit = 0;
};

} // namespace shanke::cli

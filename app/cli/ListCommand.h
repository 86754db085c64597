// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// list DATABASE [--kind KIND]
class ListCommand final : public Command
{
    Q_OBJECT
public:
    ListCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    std::string m_database;
    std::string m_kind;
};

} // namespace shanke::cli

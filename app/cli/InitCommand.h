// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// init --user ID --name NAME --school ID [--server URL] [--county]
class InitCommand final : public Command
{
    Q_OBJECT
public:
    InitCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void setServer();
    void announce();

    std::string m_user;
    std::string m_name;
    std::string m_school;
    std::string m_server;
    bool m_isCounty = false;
};

} // namespace shanke::cli

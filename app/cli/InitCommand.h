// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/ServerAccount.h"

#include <QMap>

namespace CLI {
class Option;
}

namespace shanke::cli {

// init --user ID --name NAME --school ID [--server URL] [--county [URL]]
class InitCommand final : public Command
{
    Q_OBJECT
public:
    InitCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    Result<> takeServers();
    void setServers();
    void announce();

    std::string m_user;
    std::string m_name;
    std::string m_school;
    std::string m_server;
    std::string m_county;
    CLI::Option* m_countyOption = nullptr;
    QMap<Hop, QUrl> m_servers;
};

} // namespace shanke::cli

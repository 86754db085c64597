// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/ServerAccount.h"

#include <QMap>

namespace shanke::cli {

// server [--school URL|none] [--county URL|none]
class ServerCommand final : public Command
{
    Q_OBJECT
public:
    ServerCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    Result<> take(Hop hop, const std::string& text);
    void setServers();
    void announce();
    void showServer(Hop hop);

    std::string m_school;
    std::string m_county;
    QMap<Hop, QUrl> m_servers;
};

} // namespace shanke::cli

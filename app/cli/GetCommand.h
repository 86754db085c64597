// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// get DATABASE ID [--rev REV] [--conflicts] [--history]
class GetCommand final : public Command
{
    Q_OBJECT
public:
    GetCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void addHistory(const QByteArray& document);

    std::string m_database;
    std::string m_id;
    std::string m_rev;
    bool m_conflicts = false;
    bool m_history = false;
};

} // namespace shanke::cli

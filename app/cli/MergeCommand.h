// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/MergeService.h"

namespace shanke::cli {

// merge DATABASE [ID]
class MergeCommand final : public Command
{
    Q_OBJECT
public:
    MergeCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void show(const QList<MergeReport>& reports);

    std::string m_database;
    std::string m_id;
};

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/PrepValues.h"

namespace shanke::cli {

// shankectl publish PLAN [--column COLUMN]: a plan becomes a standard plan of a column, or its next version.
class PublishCommand : public Command
{
    Q_OBJECT
public:
    PublishCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void listColumns();
    void publish(const QString& column);

    std::string m_plan;
    std::string m_column;
};

} // namespace shanke::cli

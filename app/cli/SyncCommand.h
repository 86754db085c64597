// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke::cli {

// sync [--watch]
class SyncCommand final : public Command
{
    Q_OBJECT
public:
    SyncCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    void watch();
    void show(const SyncStatus& status);
    void end(const SyncStatus& status);

    bool m_watch = false;
    QJsonObject m_shown;
};

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/ReplicationService.h"

#include <QElapsedTimer>

namespace shanke::cli {

// replicate SOURCE TARGET [--continuous] [--create-target]
class ReplicateCommand final : public Command
{
    Q_OBJECT
public:
    ReplicateCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    // Looks whether the server at `address` has the code that was given.
    void compareCode(const std::string& address);
    void replicate();
    void bringIn();
    void showProgress(const ReplicationReport& report);
    void summarise(const ReplicationReport& report);

    std::string m_source;
    std::string m_target;
    std::string m_code;
    std::optional<Digest> m_certificate; // whose code was given
    bool m_continuous = false;
    bool m_createTarget = false;
    QElapsedTimer m_shown;
};

} // namespace shanke::cli

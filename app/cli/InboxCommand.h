// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke {
struct DeviceEntry;
}

namespace shanke::cli {

// inbox
class InboxCommand final : public Command
{
    Q_OBJECT
public:
    InboxCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void showUnconfirmed(const DeviceEntry& device);
};

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/DeviceValues.h"

namespace shanke::cli {

// device list | vouch DEVICE | revoke DEVICE | code USER | enrol [CODE] | renew
class DeviceCommand final : public Command
{
    Q_OBJECT
public:
    DeviceCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void list();
    void run(Workspace& workspace);
    void show(const DeviceEntry& entry) const;
    void showCode(const GivenCodeWord& given);
    void end(const DeviceEntry& entry);

    std::string m_action;
    std::string m_what; // a device, a person, or a code
};

} // namespace shanke::cli

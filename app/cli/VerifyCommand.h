// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke::cli {

// verify: looks beside whoever has the workspace; only when something is wrong it is opened, so that what can
// be repaired is, or will be.
class VerifyCommand final : public Command
{
    Q_OBJECT
public:
    VerifyCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void checkAsOwner();
    void tell(const QStringList& findings);
};

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/SignInValues.h"

namespace shanke::cli {

// login [--issuer URL] [--client ID] [--device]
class LoginCommand final : public Command
{
    Q_OBJECT
public:
    LoginCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    void begin(const SignInProvider& provider, bool isOnDevice);
    void prompt(const SignInPrompt& prompt);
    void end();

    std::string m_issuer;
    std::string m_client = "shanke";
    bool m_isOnDevice = false;
};

} // namespace shanke::cli

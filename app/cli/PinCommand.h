// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/PinInput.h"

namespace shanke::cli {

// shankectl pin: sets, changes or removes the PIN of the workspace, or the passphrase that keeps its secrets
// on the disk of a PC without a keychain.
class PinCommand : public Command
{
    Q_OBJECT
public:
    PinCommand(Surroundings& surroundings, CLI::App& program);
    void start() override;

private:
    void set(const QString& words);
    void remove();
    void announce();

    std::string m_action;
    std::string m_newFile;
    bool m_isPassphrase = false;
};

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/ServerLeaves.h"

namespace shanke::cli {

// verify: looks beside whoever has the workspace; only when something is wrong it is opened, so that what can
// be repaired is, or will be. verify --server [URL]: what stands at the server that no gate takes; with
// --repair an administrator closes it, after a question or --yes.
class VerifyCommand final : public Command
{
    Q_OBJECT
public:
    VerifyCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    void checkAsOwner();
    void tell(const QStringList& findings);

    void lookAtServer();
    void reachServer();
    void look();
    void show(const ServerLook& look);
    void askToClose(const QList<ForgedLeaf>& leaves);
    void close(const QList<ForgedLeaf>& leaves);
    void showClosed(const QList<ClosedLeaf>& leaves);

    CLI::Option* m_server = nullptr;
    std::string m_address; // none: the server of the account
    std::string m_code;
    bool m_isRepair = false;
    bool m_isAgreed = false;
    bool m_isClosing = false;
    ServerLookOrder m_order;
    qsizetype m_open = 0; // leaves that stay as they are
};

} // namespace shanke::cli

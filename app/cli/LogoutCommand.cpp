// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LogoutCommand.h"

#include "workspace/SignInService.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

LogoutCommand::LogoutCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    declare(program, "logout", "forget the sign-in of this workspace; its documents stay");
}

void LogoutCommand::start()
{
    Workspace* opened = workspace();
    if (!opened)
        return;
    await(opened->signIn().signOut(), [this](const SignOutReport& report) {
        const QString words =
            report.isRevoked
                ? u"Signed out."_s
                : u"Signed out on this PC. The provider could not be told: %1."_s.arg(report.notRevoked);
        console().line(
            words,
            {{u"signedIn"_s, false}, {u"revoked"_s, report.isRevoked}, {u"notRevoked"_s, report.notRevoked}});
        finish(ExitStatus::Done);
    });
}

} // namespace shanke::cli

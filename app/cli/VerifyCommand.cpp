// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VerifyCommand.h"

#include "workspace/KeepingService.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceReader.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

VerifyCommand::VerifyCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    declare(program, "verify", "check every file, tree, digest and signature of the workspace");
}

void VerifyCommand::start()
{
    if (WorkspaceReader* opened = reader())
        await(opened->check(),
              [this](const QStringList& findings) { findings.isEmpty() ? tell(findings) : checkAsOwner(); });
}

void VerifyCommand::checkAsOwner()
{
    if (Workspace* opened = workspace())
        await(opened->keeping().checkNow(), [this](const QStringList& findings) { tell(findings); });
}

void VerifyCommand::tell(const QStringList& findings)
{
    for (const QString& finding : findings)
        console().line(finding, {{u"finding"_s, finding}});
    if (findings.isEmpty()) {
        console().line(u"Everything is whole."_s, {{u"ok"_s, true}});
        return finish(ExitStatus::Done);
    }
    console().complain(
        u"%1 findings: something in the workspace is not what was written or signed. What is damaged is "
        "repaired from the newest backup and the server when the program starts next."_s.arg(
            findings.size()));
    finish(ExitStatus::Failed);
}

} // namespace shanke::cli

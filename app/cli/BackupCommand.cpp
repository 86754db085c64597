// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BackupCommand.h"

#include "base/Clock.h"
#include "base/counted.h"
#include "workspace/KeepingService.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

BackupCommand::BackupCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "backup", "copy everything of the workspace into a new folder");
    me.add_option("DIR", m_folder, "a folder that is new or empty")->required()->type_name("DIR");
}

void BackupCommand::start()
{
    if (Workspace* opened = workspace())
        await(opened->keeping().backUpTo(QString::fromStdString(m_folder)), [this](const BackupEntry& made) {
            console().line(u"The backup is in %1 (%2)."_s.arg(made.folder, counted(made.bytes, u"byte"_s)),
                           {{u"backup"_s, made.folder},
                            {u"time"_s, toIsoString(made.time)},
                            {u"bytes"_s, number(made.bytes)}});
            finish(ExitStatus::Done);
        });
}

} // namespace shanke::cli

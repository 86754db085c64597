// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CompactCommand.h"

#include "base/counted.h"
#include "workspace/KeepingService.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

CompactCommand::CompactCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    declare(program, "compact", "give up the old versions that nobody needs and make the files small");
}

void CompactCommand::start()
{
    if (Workspace* opened = workspace())
        await(opened->keeping().compact(), [this](const CompactionReport& report) {
            console().line(u"%1 gave up their text; %2 before, %3 now."_s.arg(
                               counted(report.bodies, u"old version"_s),
                               counted(report.bytesBefore, u"byte"_s), QString::number(report.bytesAfter)),
                           {{u"bodies"_s, number(report.bodies)},
                            {u"bytes_before"_s, number(report.bytesBefore)},
                            {u"bytes_after"_s, number(report.bytesAfter)}});
            finish(ExitStatus::Done);
        });
}

} // namespace shanke::cli

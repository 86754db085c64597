// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RestoreCommand.h"

#include "base/Clock.h"
#include "base/counted.h"
#include "workspace/Account.h"
#include "workspace/Workspace.h"

#include <QDir>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

RestoreCommand::RestoreCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "restore",
                           "put a backup in the place of the workspace; what is there now is kept aside, and "
                           "what the server has comes back");
    me.add_option("DIR", m_backup, "a folder that backup made")->required()->type_name("DIR");
}

// Opening the workspace gives it its device identity, so that it is ready when the command ends.
void RestoreCommand::start()
{
    const QString backup = QDir(QString::fromStdString(m_backup)).absolutePath();
    const auto restored = Workspace::restore(folder(), backup, SystemClock().now());
    if (!restored)
        return fail(restored.error());
    Workspace* opened = workspace();
    if (!opened)
        return;
    const QString aside =
        restored->aside.isEmpty() ? QString() : u" What was here before is in %1."_s.arg(restored->aside);
    console().line(u"The backup of %1 is in place: %2.%3"_s.arg(
                       toIsoString(restored->time), counted(restored->documents, u"document"_s), aside),
                   {{u"time"_s, toIsoString(restored->time)},
                    {u"documents"_s, number(restored->documents)},
                    {u"aside"_s, restored->aside},
                    {u"refused"_s, number(restored->refused)},
                    {u"device"_s, opened->account().settings().device.toString()}});
    if (restored->refused > 0)
        console().complain(
            u"Left out, because no device signed it like that: %1. Somebody wrote into the backup."_s.arg(
                counted(restored->refused, u"document"_s)));
    finish(restored->refused > 0 ? ExitStatus::NeedsAttention : ExitStatus::Done);
}

} // namespace shanke::cli

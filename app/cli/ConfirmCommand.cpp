// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ConfirmCommand.h"

#include "workspace/ReviewDesk.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

ConfirmCommand::ConfirmCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "confirm",
                           "stand for what came late, so that it counts: approvers and the head, never for "
                           "what they did themselves");
    me.add_option("EVENT", m_event, "its id, \"decision:…\" or \"submission:…\": inbox names what came late")
        ->required();
}

void ConfirmCommand::start()
{
    if (Workspace* opened = workspace())
        await(opened->reviews().confirm(DocId(QString::fromStdString(m_event))), [this] {
            const QString event = QString::fromStdString(m_event);
            console().line(event + u"\tconfirmed"_s, {{u"id"_s, event}, {u"confirmed"_s, true}});
            finish(ExitStatus::Done);
        });
}

} // namespace shanke::cli

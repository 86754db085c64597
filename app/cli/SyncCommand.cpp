// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SyncCommand.h"

#include "app/cli/StatusWords.h"
#include "base/counted.h"
#include "workspace/KeepingService.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

SyncCommand::SyncCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "sync", "exchange everything this workspace follows with its server");
    me.add_flag("--watch", m_watch, "go on until stopped, and say when something changes");
}

void SyncCommand::start()
{
    Workspace* opened = workspace();
    if (!opened)
        return;
    if (m_watch)
        return watch();
    await(opened->sync().syncOnce(), [this](const SyncStatus& status) { end(status); });
}

void SyncCommand::interrupt()
{
    if (m_watch)
        return finish(ExitStatus::Done);
    workspace()->sync().cancel();
    Command::interrupt();
}

void SyncCommand::watch()
{
    SyncService& sync = workspace()->sync();
    connect(&sync, &SyncService::statusChanged, this, &SyncCommand::show);
    sync.start();
    workspace()->keeping().start();
}

void SyncCommand::show(const SyncStatus& status)
{
    const QJsonObject json = toJson(status);
    if (std::exchange(m_shown, json) != json)
        console().line(toWords(status), json);
}

void SyncCommand::end(const SyncStatus& status)
{
    show(status);
    if (status.link == LinkState::NoServer)
        console().complain(u"no server is set; set one with server --school URL, or --county URL."_s);
    else if (status.problem)
        console().complain(*status.problem);
    else if (status.files.problem)
        console().complain(*status.files.problem);
    else if (status.drafts > 0 && status.refused == 0 && status.owed == 0 && status.conflicts == 0)
        console().complain(counted(status.drafts, u"draft is"_s, u"drafts are"_s) +
                           u" only here until saved in the program."_s);
    else if (status.refused > 0 || status.owed > 0 || status.conflicts > 0)
        console().complain(
            u"%1 refused by the server, %2 could not be had, %3 with two versions; see status."_s
                .arg(counted(status.refused, u"document"_s))
                .arg(status.owed)
                .arg(status.conflicts));
    if (status.unconfirmed.documents > 0)
        console().complain(toWords(status.unconfirmed) + u'.');
    const ServerStatus& other = status.at(status.serverIsCounty ? Hop::School : Hop::County);
    if (status.isOtherWaitingForPerson() && other.problem)
        console().complain(*other.problem);
    finish(exitStatusOf(status));
}

} // namespace shanke::cli

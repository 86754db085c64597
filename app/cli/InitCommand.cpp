// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InitCommand.h"

#include "workspace/Account.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

InitCommand::InitCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "init", "make a workspace for a person");
    me.add_option("--user", m_user, "id of the person, for example js01")->required()->type_name("ID");
    me.add_option("--name", m_name, "name of the person")->required()->type_name("NAME");
    me.add_option("--school", m_school, "id of the school")->required()->type_name("ID");
    me.add_option("--server", m_server, "http(s)://[user:password@]host[:port]")->type_name("URL");
    me.add_flag("--county", m_isCounty, "the server is the county platform, not the school's own");
}

void InitCommand::start()
{
    AccountSettings account;
    account.user = UserId(QString::fromStdString(m_user));
    account.name = QString::fromStdString(m_name);
    account.school = SchoolId(QString::fromStdString(m_school));
    const auto server = Account::checkServer(QString::fromStdString(m_server));
    if (!m_server.empty() && !server)
        return fail(server.error());
    if (const auto created = Workspace::create(folder(), account, {}); !created)
        return fail(created.error());
    m_server.empty() ? announce() : setServer();
}

void InitCommand::setServer()
{
    const QUrl server(QString::fromStdString(m_server));
    if (Workspace* opened = workspace())
        await(opened->account().setServer(server, server.userName(QUrl::FullyDecoded),
                                          server.password(QUrl::FullyDecoded), m_isCounty),
              [this] { announce(); });
}

void InitCommand::announce()
{
    Workspace* opened = workspace();
    if (!opened)
        return;
    const AccountSettings account = opened->account().settings();
    if (account.hasPassword && !account.passwordIsSafe)
        console().complain(
            u"there is no keychain here: the password is kept in memory until this computer restarts; "
            "after that, set SHANKE_PASSWORD for sync."_s);
    console().line(u"The workspace of %1 is at %2."_s.arg(account.name, folder()),
                   {{u"workspace"_s, folder()},
                    {u"user"_s, account.user.toString()},
                    {u"school"_s, account.school.toString()},
                    {u"device"_s, account.device.toString()},
                    {u"server"_s, account.server.toString()}});
    finish(ExitStatus::Done);
}

} // namespace shanke::cli

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
    me.add_option("--server", m_server, "of the school: http(s)://[user:password@]host[:port]")
        ->type_name("URL");
    m_countyOption =
        me.add_option("--county", m_county, "of the county platform; without URL, --server is the county's")
            ->type_name("[URL]")
            ->expected(0, 1);
}

void InitCommand::start()
{
    AccountSettings account;
    account.user = UserId(QString::fromStdString(m_user));
    account.name = QString::fromStdString(m_name);
    account.school = SchoolId(QString::fromStdString(m_school));
    if (const auto taken = takeServers(); !taken)
        return fail(taken.error());
    if (const auto created = Workspace::create(folder(), account, {}); !created)
        return fail(created.error());
    setServers();
}

Result<> InitCommand::takeServers()
{
    const bool isOfCounty = m_countyOption->count() > 0 && m_county.empty();
    for (const auto& [hop, text] :
         {std::pair(isOfCounty ? Hop::County : Hop::School, m_server), std::pair(Hop::County, m_county)}) {
        if (text.empty())
            continue;
        SHANKE_TRY(Account::checkServer(QString::fromStdString(text)));
        m_servers.insert(hop, QUrl(QString::fromStdString(text)));
    }
    return {};
}

// One after the other.
void InitCommand::setServers()
{
    if (m_servers.isEmpty())
        return announce();
    const Hop hop = m_servers.firstKey();
    const QUrl server = m_servers.take(hop);
    if (Workspace* opened = workspace())
        await(opened->account().setServer(hop, server, server.userName(QUrl::FullyDecoded),
                                          server.password(QUrl::FullyDecoded)),
              [this] { setServers(); });
}

void InitCommand::announce()
{
    Workspace* opened = workspace();
    if (!opened)
        return;
    const AccountSettings account = opened->account().settings();
    if (!account.schoolServer.passwordIsSafe || !account.countyServer.passwordIsSafe)
        console().complain(
            u"there is no keychain here: the password is kept in memory until this computer restarts; after "
            "that, set SHANKE_PASSWORD for sync, and SHANKE_COUNTY_PASSWORD for the county."_s);
    console().line(u"The workspace of %1 is at %2."_s.arg(account.name, folder()),
                   {{u"workspace"_s, folder()},
                    {u"user"_s, account.user.toString()},
                    {u"school"_s, account.school.toString()},
                    {u"device"_s, account.device.toString()},
                    {u"server"_s, account.nearestServer().url.toString()},
                    {u"county"_s, account.countyServer.url.toString()}});
    finish(ExitStatus::Done);
}

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ServerCommand.h"

#include "app/cli/StatusWords.h"
#include "workspace/Account.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

ServerCommand::ServerCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "server", "show with which servers this workspace works, or change them");
    me.add_option("--school", m_school, "of the school: http(s)://[user:password@]host[:port], or none")
        ->type_name("URL");
    me.add_option("--county", m_county, "of the county platform, or none")->type_name("URL");
}

void ServerCommand::start()
{
    const Result<> taken =
        take(Hop::School, m_school).and_then([this] { return take(Hop::County, m_county); });
    if (!taken)
        return fail(taken.error());
    if (workspace())
        setServers();
}

Result<> ServerCommand::take(Hop hop, const std::string& text)
{
    if (text.empty())
        return {};
    const QString address = text == "none" ? QString() : QString::fromStdString(text);
    if (!address.isEmpty())
        SHANKE_TRY(Account::checkServer(address));
    m_servers.insert(hop, QUrl(address));
    return {};
}

// One after the other.
void ServerCommand::setServers()
{
    if (m_servers.isEmpty())
        return announce();
    const Hop hop = m_servers.firstKey();
    const QUrl server = m_servers.take(hop);
    await(workspace()->account().setServer(hop, server, server.userName(QUrl::FullyDecoded),
                                           server.password(QUrl::FullyDecoded)),
          [this] { setServers(); });
}

void ServerCommand::announce()
{
    for (const Hop hop : Hops)
        showServer(hop);
    finish(ExitStatus::Done);
}

void ServerCommand::showServer(Hop hop)
{
    const ServerAccount server = workspace()->account().settings().server(hop);
    if (server.hasPassword && !server.passwordIsSafe)
        console().complain(u"there is no keychain here: the password for the %1 is kept in memory until this "
                           "computer restarts."_s.arg(toWord(hop)));
    console().line(server.isSet() ? u"%1\t%2\t%3"_s.arg(toWord(hop), server.url.toString(), server.user)
                                  : u"%1\tnone"_s.arg(toWord(hop)),
                   {{u"at"_s, toWord(hop)},
                    {u"server"_s, server.url.toString()},
                    {u"user"_s, server.user},
                    {u"password"_s, server.hasPassword},
                    {u"compared"_s, server.certificate.has_value()}});
}

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NearbyCommand.h"

#include "workspace/NearbyService.h"
#include "workspace/Workspace.h"

#include <QTimer>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

NearbyCommand::NearbyCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "nearby", "list the servers that say they are in this network");
    me.add_option("--seconds", m_seconds, "how long to listen")
        ->check(CLI::Range(1, 600))
        ->capture_default_str();
}

void NearbyCommand::start()
{
    Workspace* opened = workspace();
    if (!opened)
        return;
    connect(&opened->nearby(), &NearbyService::changed, this, &NearbyCommand::onChanged);
    QTimer::singleShot(std::chrono::seconds(m_seconds), this, &NearbyCommand::conclude);
    opened->nearby().look();
}

void NearbyCommand::interrupt()
{
    conclude();
}

void NearbyCommand::onChanged()
{
    if (workspace()->nearby().state() == NearbyState::Unavailable)
        conclude();
}

void NearbyCommand::conclude()
{
    const NearbyService& nearby = workspace()->nearby();
    if (nearby.state() == NearbyState::Unavailable)
        console().complain(u"this PC has no service that finds servers (Avahi); ask for the address of the "
                           "server and give it to init --server."_s);
    for (const NearbyServer& server : nearby.servers())
        show(server);
    finish(ExitStatus::Done);
}

void NearbyCommand::show(const NearbyServer& server)
{
    const QString code =
        server.codeHint.isEmpty() ? QString() : u", its code begins with %1"_s.arg(server.codeHint);
    console().line(u"%1  school %2, node %3 on %4%5"_s.arg(
                       server.address.toString(), server.school.toString(), server.node, server.host, code),
                   {{u"address"_s, server.address.toString()},
                    {u"school"_s, server.school.toString()},
                    {u"node"_s, server.node},
                    {u"host"_s, server.host},
                    {u"codeHint"_s, server.codeHint},
                    {u"ownSchool"_s, server.isOwnSchool}});
}

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TrustCommand.h"

#include "base/ShortCode.h"
#include "workspace/Account.h"
#include "workspace/NearbyService.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

TrustCommand::TrustCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me =
        declare(program, "trust", "show the code of the server, and trust it when CODE is the same");
    me.add_option("--code", m_code, "the code that the server itself shows (shanke-node --show-code)")
        ->type_name("CODE");
    me.add_flag("--county", m_isCounty, "the server of the county, where there is one of the school as well");
}

void TrustCommand::start()
{
    Workspace* opened = workspace();
    if (!opened)
        return;
    const AccountSettings account = opened->account().settings();
    m_hop = m_isCounty || !account.schoolServer.isSet() ? Hop::County : Hop::School;
    if (!account.server(m_hop).isSet())
        return fail({ErrorKind::NotFound,
                     u"no such server is set; set it with server --school URL, or --county URL."_s,
                     {}});
    await(opened->nearby().trustOf(account.server(m_hop).url),
          [this](const ServerTrust& trust) { m_code.empty() ? show(trust) : compare(trust); });
}

void TrustCommand::show(const ServerTrust& trust)
{
    if (trust.isPinned)
        return announce(u"This code was compared; the server is trusted."_s, trust);
    if (trust.isTrustedHere && !trust.hasChanged)
        return announce(u"This PC trusts the server without comparing the code."_s, trust);
    const QString sentence =
        trust.hasChanged
            ? u"The server shows another certificate than the one that was compared. Nothing is sent to it. "
              "When the person who looks after the server says that this is right, compare this code with "
              "the "
              "one at the server and say: trust --code CODE"_s
            : u"Nothing is sent to this server yet. Compare this code with the one at the server, then say: "
              "trust --code CODE"_s;
    announce(sentence, trust);
}

void TrustCommand::compare(const ServerTrust& trust)
{
    if (!isSameCode(QString::fromStdString(m_code), trust.code))
        return fail(
            {ErrorKind::UntrustedServer,
             u"What answers at this address has the code %1. That is not the code that was given: it is "
             "not that server, and nothing was sent."_s.arg(trust.code),
             {}});
    await(workspace()->nearby().trust(m_hop, trust.certificate), [this, trust] {
        ServerTrust pinned = trust;
        pinned.isPinned = true;
        pinned.hasChanged = false;
        announce(u"The server is trusted from now on."_s, pinned);
    });
}

void TrustCommand::announce(const QString& sentence, const ServerTrust& trust)
{
    console().line(u"%1\n%2"_s.arg(trust.code, sentence),
                   {{u"code"_s, trust.code},
                    {u"certificate"_s, QString::fromLatin1(trust.certificate.toHex())},
                    {u"trusted"_s, trust.isPinned || (trust.isTrustedHere && !trust.hasChanged)},
                    {u"changed"_s, trust.hasChanged}});
    finish(trust.isPinned || (trust.isTrustedHere && !trust.hasChanged) ? ExitStatus::Done
                                                                        : ExitStatus::NeedsAttention);
}

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LoginCommand.h"

#include "workspace/Account.h"
#include "workspace/SignInService.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

LoginCommand::LoginCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "login", "sign in with the provider of the school or county");
    CLI::Option* issuer =
        me.add_option("--issuer", m_issuer, "address of the provider; the server names it otherwise")
            ->type_name("URL");
    me.add_option("--client", m_client, "what this program is called there")
        ->type_name("ID")
        ->capture_default_str()
        ->needs(issuer);
    me.add_flag("--device", m_isOnDevice, "sign in on another device, with a code");
}

void LoginCommand::start()
{
    Workspace* opened = workspace();
    if (!opened)
        return;
    connect(&opened->signIn(), &SignInService::prompted, this, &LoginCommand::prompt);
    if (!m_issuer.empty())
        return begin({QString::fromStdString(m_issuer), QString::fromStdString(m_client)}, m_isOnDevice);
    await(opened->signIn().findProvider(),
          [this](const SignInProvider& provider) { begin(provider, m_isOnDevice); });
}

// Where the provider offers no code, the address for a browser of this PC is printed instead.
void LoginCommand::begin(const SignInProvider& provider, bool isOnDevice)
{
    const auto way = isOnDevice ? SignInService::Way::Device : SignInService::Way::Browser;
    workspace()->signIn().signIn(provider, way).then(this, [=, this](const Result<>& result) {
        if (result)
            return end();
        if (isOnDevice && result.error().kind == ErrorKind::NotFound)
            return begin(provider, false);
        fail(result.error());
    });
}

void LoginCommand::prompt(const SignInPrompt& prompt)
{
    const QString address = prompt.address.toString(QUrl::FullyEncoded);
    if (prompt.userCode.isEmpty()) {
        console().line(u"Open this address in a browser on this PC and sign in there:\n%1"_s.arg(address),
                       {{u"prompt"_s, u"browser"_s}, {u"address"_s, address}});
        return;
    }
    console().line(u"On any device, open %1 and type %2"_s.arg(address, prompt.userCode),
                   {{u"prompt"_s, u"device"_s}, {u"address"_s, address}, {u"code"_s, prompt.userCode}});
}

void LoginCommand::end()
{
    const SignInStatus status = workspace()->signIn().status();
    const QString user = workspace()->account().settings().user.toString();
    const QString until =
        status.isKept ? u""_s : u" This PC has no keychain: after a restart, sign in again."_s;
    console().line(u"Signed in as %1.%2"_s.arg(user, until), {{u"signedIn"_s, true},
                                                              {u"user"_s, user},
                                                              {u"issuer"_s, status.provider.issuer},
                                                              {u"kept"_s, status.isKept}});
    finish(ExitStatus::Done);
}

void LoginCommand::interrupt()
{
    if (Workspace* opened = workspace())
        opened->signIn().cancel();
    Command::interrupt();
}

} // namespace shanke::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ServerForm.h"

#include "workspace/Account.h"
#include "workspace/NearbyService.h"
#include "workspace/Workspace.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr int PlainPort = 5984; // CouchDB's, without TLS

// Where nobody says how to speak, what is sent is encrypted, but on this PC and at the port that never is.
QString withScheme(const QString& address)
{
    if (address.isEmpty() || address.contains("://"_L1))
        return address;
    const QUrl url(u"http://"_s + address, QUrl::StrictMode);
    const bool isHere = url.host() == u"localhost" || url.host().startsWith("127."_L1);
    return (isHere || url.port() == PlainPort ? u"http://"_s : u"https://"_s) + address;
}

} // namespace

ServerForm::ServerForm(Workspace& workspace, Hop hop, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_hop(hop)
{
    m_address = account().url.toDisplayString();
    m_user = account().user;
}

ServerAccount ServerForm::account() const
{
    return m_workspace.account().settings().server(m_hop);
}

QString ServerForm::address() const
{
    return m_address;
}

QString ServerForm::user() const
{
    return m_user;
}

bool ServerForm::hasPassword() const
{
    return account().hasPassword;
}

bool ServerForm::isPasswordSafe() const
{
    return account().passwordIsSafe;
}

void ServerForm::setAddress(const QString& address)
{
    m_address = address;
    emit changed();
}

void ServerForm::setUser(const QString& user)
{
    m_user = user.trimmed();
    emit changed();
}

void ServerForm::setPassword(const QString& password)
{
    m_password = password;
    emit changed();
}

QUrl ServerForm::parsed(const QString& address)
{
    QString text = withScheme(address.trimmed());
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isServer = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
    return isServer ? url.adjusted(QUrl::RemoveUserInfo) : QUrl();
}

QString ServerForm::addressProblem() const
{
    const ServerAccount other = m_workspace.account().settings().server(otherThan(m_hop));
    if (other.isSet() && parsed(m_address) == other.url)
        return m_hop == Hop::School ? tr("This is the address of the county platform already.")
                                    : tr("This is the address of the school's server already.");
    if (m_address.trimmed().isEmpty() || parsed(m_address).isValid())
        return {};
    return tr("This is not an address. It looks like https://10.1.0.4:6984");
}

QString ServerForm::userProblem() const
{
    const bool needed = !m_address.trimmed().isEmpty() && m_user.isEmpty();
    return needed ? tr("The server wants to know who you are.") : QString();
}

void ServerForm::test()
{
    begin();
    m_answer.to(m_workspace.account().testServer(parsed(m_address), m_user, m_password),
                [this](const Result<QString>& welcome) {
                    end();
                    if (welcome)
                        return emit tested(*welcome);
                    emit failed(welcome.error());
                    if (welcome.error().kind == ErrorKind::UntrustedServer)
                        askTrust();
                });
}

void ServerForm::save()
{
    begin();
    rememberCompared();
    m_answer.to(m_workspace.account().setServer(m_hop, parsed(m_address), m_user, m_password),
                [this](const Result<>& result) {
                    conclude(result);
                    checkTrust();
                });
}

void ServerForm::rememberCompared()
{
    if (const auto certificate = account().certificate)
        m_compared.append(*certificate);
}

void ServerForm::checkTrust()
{
    if (account().url.scheme() == "https"_L1)
        askTrust();
}

void ServerForm::askTrust()
{
    m_trust.to(m_workspace.nearby().trustOf(parsed(m_address)),
               [this](const Result<ServerTrust>& trust) { onTrust(trust); });
}

void ServerForm::onTrust(const Result<ServerTrust>& answer)
{
    // A server that cannot be reached now is asked again when this is shown the next time.
    if (!answer || answer->isPinned || (answer->isTrustedHere && !answer->hasChanged))
        return;
    if (m_compared.contains(answer->certificate))
        return trust(answer->certificate);
    m_asked = answer->certificate;
    emit codeToCompare(*answer);
}

void ServerForm::confirmCode()
{
    m_compared.append(m_asked);
    account().isAt(parsed(m_address)) ? trust(m_asked) : save();
}

void ServerForm::trust(const Digest& certificate)
{
    begin();
    m_answer.to(m_workspace.nearby().trust(m_hop, certificate),
                [this](const Result<>& result) { conclude(result); });
}

void ServerForm::conclude(const Result<>& result)
{
    end();
    if (result)
        emit saved();
    else
        emit failed(result.error());
}

void ServerForm::begin()
{
    m_busy = true;
    emit changed();
}

void ServerForm::end()
{
    m_busy = false;
    emit changed();
}

} // namespace shanke

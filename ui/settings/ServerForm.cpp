// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ServerForm.h"

#include "workspace/Account.h"
#include "workspace/Workspace.h"

using namespace Qt::StringLiterals;

namespace shanke {

ServerForm::ServerForm(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    const AccountSettings settings = workspace.account().settings();
    m_address = settings.server.toDisplayString();
    m_user = settings.serverUser;
    m_county = settings.serverIsCounty;
}

QString ServerForm::address() const
{
    return m_address;
}

QString ServerForm::user() const
{
    return m_user;
}

bool ServerForm::isCounty() const
{
    return m_county;
}

bool ServerForm::hasPassword() const
{
    return m_workspace.account().settings().hasPassword;
}

bool ServerForm::isPasswordSafe() const
{
    return m_workspace.account().settings().passwordIsSafe;
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

void ServerForm::setCounty(bool isCounty)
{
    m_county = isCounty;
    emit changed();
}

QUrl ServerForm::parsed(const QString& address)
{
    QString text = address.trimmed();
    if (!text.isEmpty() && !text.contains("://"_L1))
        text.prepend("http://"_L1);
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isServer = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
    return isServer ? url.adjusted(QUrl::RemoveUserInfo) : QUrl();
}

QString ServerForm::addressProblem() const
{
    if (m_address.trimmed().isEmpty() || parsed(m_address).isValid())
        return {};
    return tr("This is not an address. It looks like http://10.1.0.4:5984");
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
                        emit tested(*welcome);
                    else
                        emit failed(welcome.error());
                });
}

void ServerForm::save()
{
    begin();
    m_answer.to(m_workspace.account().setServer(parsed(m_address), m_user, m_password, m_county),
                [this](const Result<>& result) {
                    end();
                    if (result)
                        emit saved();
                    else
                        emit failed(result.error());
                });
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

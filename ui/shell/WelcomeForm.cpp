// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WelcomeForm.h"

#include "ui/settings/ServerForm.h"

namespace shanke {

QString WelcomeForm::problem() const
{
    if (name.trimmed().isEmpty())
        return tr("Your name is missing. It stands on every plan.");
    if (user.trimmed().isEmpty())
        return tr("Your user name is missing. The school gave it to you, for example js01.");
    if (school.trimmed().isEmpty())
        return tr("The code of the school is missing. The teaching office knows it.");
    if (!server.trimmed().isEmpty() && !ServerForm::parsed(server).isValid())
        return tr("The address of the server cannot be right. It looks like https://10.1.0.4:6984, or leave "
                  "it empty.");
    return {};
}

AccountSettings WelcomeForm::settings() const
{
    AccountSettings settings;
    settings.name = name.trimmed();
    settings.user = UserId(user.trimmed().toLower());
    settings.school = SchoolId(school.trimmed().toLower());
    ServerAccount& account = settings.schoolServer;
    account.url = ServerForm::parsed(server);
    account.user = account.url.isValid() ? settings.user.toString() : QString();
    return settings;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountArea.h"

#include "ui/settings/SignInBox.h"
#include "workspace/Account.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QLabel>

namespace shanke {

AccountArea::AccountArea(Workspace& workspace, QWidget* parent)
    : AreaPage(tr("Account"), tr("Who works here. Every plan carries this name."), parent),
      m_workspace(workspace),
      m_name(addFact(tr("Name"))),
      m_user(addFact(tr("User"))),
      m_school(addFact(tr("School"))),
      m_device(addFact(tr("This PC"))),
      m_folder(addFact(tr("Folder of the work"))),
      m_signIn(new SignInBox(workspace))
{
    addWide(m_signIn);
    connect(&m_workspace.account(), &Account::settingsChanged, this, &AccountArea::showSettings);
    showSettings();
}

void AccountArea::signIn()
{
    m_signIn->signIn();
}

void AccountArea::showSettings()
{
    const AccountSettings settings = m_workspace.account().settings();
    m_name->setText(settings.name);
    m_user->setText(settings.user.toString());
    m_school->setText(settings.school.toString());
    m_device->setText(settings.device.toString());
    m_folder->setText(QDir::toNativeSeparators(m_workspace.folder()));
}

} // namespace shanke

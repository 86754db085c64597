// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountArea.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/PersonForm.h"
#include "ui/common/Theme.h"
#include "ui/common/whenReady.h"
#include "ui/settings/SignInBox.h"
#include "workspace/Account.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

AccountArea::AccountArea(Workspace& workspace, QWidget* parent)
    : AreaPage(tr("Account"), tr("Who works here. Every plan carries this name."), parent),
      m_workspace(workspace),
      m_name(addFact(tr("Name"))),
      m_user(addFact(tr("User"))),
      m_school(addFact(tr("School"))),
      m_device(addFact(tr("This PC"))),
      m_folder(addFact(tr("Folder of the work"))),
      m_correct(makeButton(tr("Correct name, user name or school…"))),
      m_form(new PersonForm(u"account."_s)),
      m_correction(makeCorrection()),
      m_signIn(new SignInBox(workspace))
{
    m_correct->setObjectName(u"account.correct"_s);
    m_correct->hide();
    addWide(m_correct);
    addWide(m_correction);
    addWide(m_signIn);
    connect(m_correct, &QPushButton::clicked, this, &AccountArea::correct);
    connect(m_form, &PersonForm::submitted, this, &AccountArea::apply);
    connect(&m_workspace.account(), &Account::settingsChanged, this, &AccountArea::showSettings);
    showSettings();
}

QWidget* AccountArea::makeCorrection()
{
    auto* correction = new QWidget;
    correction->setObjectName(u"account.correction"_s);
    correction->hide();
    auto* layout = new QVBoxLayout(correction);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(
        makeLabel(tr("This can be corrected until this PC reaches a server, or work leaves it on a "
                     "stick, for the first time. What was written stays; what was submitted has to be "
                     "submitted again."),
                  TextRole::Muted, LineBreaks::Wrap));
    QPushButton* apply = makeButton(tr("Correct"), ButtonKind::Primary);
    apply->setObjectName(u"account.apply"_s);
    layout->addWidget(apply, 0, Qt::AlignRight);
    connect(apply, &QPushButton::clicked, this, &AccountArea::apply);
    return correction;
}

void AccountArea::signIn()
{
    m_signIn->signIn();
}

void AccountArea::showEvent(QShowEvent* event)
{
    AreaPage::showEvent(event);
    askWhetherCorrectable();
}

void AccountArea::askWhetherCorrectable()
{
    whenReady(m_workspace.account().canBeCorrected(), this, [this](const Result<bool>& possible) {
        const bool isPossible = possible.value_or(false);
        m_correct->setVisible(isPossible && m_correction->isHidden());
        m_correction->setVisible(isPossible && !m_correction->isHidden());
    });
}

void AccountArea::correct()
{
    m_form->showAccount(m_workspace.account().settings());
    m_correct->hide();
    m_correction->show();
    m_form->setFocus(Qt::OtherFocusReason);
    askWhetherCorrectable();
}

void AccountArea::apply()
{
    if (m_form->check())
        emit correctionWished(m_form->account());
}

void AccountArea::showSettings()
{
    const AccountSettings settings = m_workspace.account().settings();
    m_name->setText(settings.name);
    m_user->setText(settings.userIsKnown ? settings.user.toString() : tr("not known yet"));
    m_school->setText(settings.schoolIsKnown ? settings.school.toString() : tr("not known yet"));
    m_device->setText(settings.device.toString());
    m_folder->setText(QDir::toNativeSeparators(m_workspace.folder()));
}

} // namespace shanke

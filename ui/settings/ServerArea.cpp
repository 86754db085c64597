// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ServerArea.h"

#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/ServerWords.h"
#include "ui/settings/CodePanel.h"
#include "ui/settings/NearbyList.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace shanke {

ServerArea::ServerArea(Workspace& workspace, Hop hop, QWidget* parent)
    : AreaPage(ServerWords::title(hop), ServerWords::purpose(hop), parent),
      m_workspace(workspace),
      m_hop(hop),
      m_form(workspace, hop),
      m_code(new CodePanel),
      m_info(new InfoBar)
{
    m_state = addFact(tr("How it stands"));
    m_state->setObjectName(u"settings.state"_s);
    m_state->setWordWrap(true);
    if (hop == Hop::School)
        offerNearby();
    addFields();
    m_info->setObjectName(u"settings.message"_s);
    addWide(m_info);
    addWide(m_code);
    addWide(makeButtons());
    connectForm();
    connect(&workspace.sync(), &SyncService::statusChanged, this, &ServerArea::showState);
    showForm();
    showState();
}

void ServerArea::offerNearby()
{
    auto* nearby = new NearbyList(m_workspace);
    addRow(tr("Found here"), nearby);
    connect(nearby, &NearbyList::chosen, this, &ServerArea::useNearby);
}

void ServerArea::addFields()
{
    m_address = new QLineEdit(m_form.address());
    m_address->setPlaceholderText(u"https://10.1.0.4:6984"_s);
    m_address->setObjectName(u"settings.address"_s);
    addRow(tr("Address"), m_address);
    m_addressProblem = addProblem();
    m_user = new QLineEdit(m_form.user());
    m_user->setObjectName(u"settings.user"_s);
    addRow(tr("User name there"), m_user);
    m_userProblem = addProblem();
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(m_form.hasPassword() ? tr("stored; type to replace it") : QString());
    m_password->setObjectName(u"settings.password"_s);
    addRow(tr("Password"), m_password);
    if (!m_form.isPasswordSafe())
        addRow({}, makeLabel(
                       tr("This PC has no safe place for passwords: it is asked for again after a restart."),
                       TextRole::Small, LineBreaks::Wrap));
}

QLabel* ServerArea::addProblem()
{
    auto* label = makeLabel({}, TextRole::Error, LineBreaks::Wrap);
    addRow({}, label);
    return label;
}

QWidget* ServerArea::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, spacing::small, 0, 0);
    row->setSpacing(spacing::medium);
    m_save = makeButton(tr("Save"), ButtonKind::Primary);
    m_test = makeButton(tr("Test the connection"));
    m_save->setObjectName(u"settings.save"_s);
    m_test->setObjectName(u"settings.test"_s);
    row->addWidget(m_save);
    row->addWidget(m_test);
    row->addStretch();
    return buttons;
}

void ServerArea::connectForm()
{
    connect(m_address, &QLineEdit::textChanged, &m_form, &ServerForm::setAddress);
    connect(m_user, &QLineEdit::textChanged, &m_form, &ServerForm::setUser);
    connect(m_password, &QLineEdit::textChanged, &m_form, &ServerForm::setPassword);
    connect(m_test, &QPushButton::clicked, &m_form, &ServerForm::test);
    connect(m_save, &QPushButton::clicked, &m_form, &ServerForm::save);
    connect(&m_form, &ServerForm::changed, this, &ServerArea::showForm);
    connect(&m_form, &ServerForm::tested, this, &ServerArea::showWelcome);
    connect(&m_form, &ServerForm::saved, this, &ServerArea::showSaved);
    connect(&m_form, &ServerForm::failed, m_info, &InfoBar::showError);
    connect(&m_form, &ServerForm::codeToCompare, this, &ServerArea::showCode);
    connect(m_code, &CodePanel::confirmed, &m_form, &ServerForm::confirmCode);
    connect(m_code, &CodePanel::denied, this, &ServerArea::refuseCode);
}

void ServerArea::showProblem(QLineEdit* field, QLabel* label, const QString& problem)
{
    label->setText(problem);
    setRowVisible(label, !problem.isEmpty());
    field->setAccessibleDescription(problem);
    if (field->property("invalid").toBool() == !problem.isEmpty())
        return;
    field->setProperty("invalid", !problem.isEmpty());
    field->style()->unpolish(field); // the style sheet looks at the property only when it polishes
    field->style()->polish(field);
}

void ServerArea::showForm()
{
    showProblem(m_address, m_addressProblem, m_form.addressProblem());
    showProblem(m_user, m_userProblem, m_form.userProblem());
    const bool valid =
        m_form.addressProblem().isEmpty() && m_form.userProblem().isEmpty() && !m_form.isBusy();
    m_save->setEnabled(valid);
    m_test->setEnabled(valid && !m_form.address().trimmed().isEmpty());
    m_test->setText(m_form.isBusy() ? tr("Asking the server…") : tr("Test the connection"));
}

void ServerArea::showState()
{
    m_state->setText(ServerWords::state(m_workspace.sync().status(), m_hop));
}

void ServerArea::showWelcome(const QString& welcome)
{
    m_info->showMessage(Tone::Good, tr("The server answers and accepts you (%1).").arg(welcome));
}

void ServerArea::showEvent(QShowEvent* event)
{
    AreaPage::showEvent(event);
    m_form.checkTrust();
}

void ServerArea::useNearby(const QUrl& address)
{
    m_address->setText(address.toDisplayString());
    m_user->setFocus();
}

void ServerArea::showCode(const ServerTrust& trust)
{
    m_info->hide();
    m_code->ask(trust);
}

void ServerArea::refuseCode()
{
    m_code->hide();
    m_info->showMessage(
        Tone::Attention,
        tr("Nothing is sent to it. Tell the person who looks after the server: something else "
           "answers in its place, or the address is that of another server."));
}

void ServerArea::showSaved()
{
    m_code->hide();
    m_password->clear();
    m_password->setPlaceholderText(m_form.hasPassword() ? tr("stored; type to replace it") : QString());
    m_info->showMessage(Tone::Good, m_form.address().trimmed().isEmpty()
                                        ? tr("Saved: nothing is sent there any more.")
                                        : tr("Saved. Work is sent there by itself from now on."));
}

} // namespace shanke

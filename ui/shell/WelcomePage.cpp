// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WelcomePage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Icons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/PersonForm.h"
#include "ui/common/RuledField.h"
#include "ui/settings/ServerForm.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent), m_person(new PersonForm(u"welcome."_s)), m_info(new InfoBar)
{
    QLabel* mark = makeLabel({}, TextRole::Body);
    mark->setPixmap(iconPixmap(u"shanke"_s, scaled(56), colours().accent, devicePixelRatioF()));
    auto* greeting = makeLabel(tr("Welcome to Shanke"), TextRole::Title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::medium);
    layout->addStretch();
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addWidget(greeting, 0, Qt::AlignHCenter);
    layout->addWidget(makeCard(), 0, Qt::AlignHCenter);
    layout->addStretch();
    setWindowTitle(tr("Shanke"));
    resize(1366, 768);
    followWhatIsKnown();
}

QWidget* WelcomePage::makeCard()
{
    auto* card = new Card;
    card->setFixedWidth(scaled(600));
    card->content()->addWidget(
        makeLabel(tr("Say who works here, then begin. Everything is kept on this PC; no network is needed."),
                  TextRole::Muted, LineBreaks::Wrap));
    card->content()->addWidget(m_person);
    m_server = new RuledField(u"welcome.server"_s,
                              tr("May stay empty and be set later, for example https://10.1.0.4:6984."));
    m_password = new RuledField(u"welcome.password"_s, tr("May stay empty."));
    m_password->line().setEchoMode(QLineEdit::Password);
    m_person->addRow(tr("Server"), m_server);
    m_person->addRow(tr("Password there"), m_password);
    m_info->setObjectName(u"welcome.message"_s);
    card->content()->addWidget(m_info);
    card->content()->addSpacing(spacing::small);
    card->content()->addWidget(makeButtons());
    connect(m_person, &PersonForm::submitted, this, &WelcomePage::submit);
    connect(m_person, &PersonForm::edited, m_info, &QWidget::hide);
    connect(m_person, &PersonForm::edited, this, &WelcomePage::followWhatIsKnown);
    return card;
}

QWidget* WelcomePage::makeButtons()
{
    m_begin = makeButton(tr("Begin"), ButtonKind::Primary);
    m_begin->setObjectName(u"welcome.begin"_s);
    m_back = makeButton(tr("Back"), ButtonKind::Plain, u"back"_s);
    m_back->setObjectName(u"welcome.back"_s);
    m_back->hide();
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back);
    layout->addStretch();
    layout->addWidget(m_begin);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::cancelled);
    connect(m_begin, &QPushButton::clicked, this, &WelcomePage::submit);
    return buttons;
}

// A server wants to know who comes.
void WelcomePage::followWhatIsKnown()
{
    const bool isKnown = !m_person->account().isProvisional();
    for (RuledField* field : {m_server, m_password})
        field->setEnabled(isKnown);
}

bool WelcomePage::check()
{
    const bool isPersonRight = m_person->check();
    const QString server = m_server->isEnabled() ? m_server->text() : QString();
    const bool isServerRight = server.isEmpty() || ServerForm::parsed(server).isValid();
    m_server->showProblem(isServerRight ? QString()
                                        : tr("The address of the server cannot be right. It looks like "
                                             "https://10.1.0.4:6984, or leave it empty."));
    if (isPersonRight && !isServerRight)
        m_server->setFocus(Qt::OtherFocusReason);
    return isPersonRight && isServerRight;
}

AccountSettings WelcomePage::settings() const
{
    AccountSettings settings = m_person->account();
    if (settings.isProvisional())
        return settings;
    ServerAccount& account = settings.schoolServer;
    account.url = ServerForm::parsed(m_server->text());
    account.user = account.url.isValid() ? settings.user.toString() : QString();
    return settings;
}

void WelcomePage::submit()
{
    if (!check())
        return;
    m_begin->setEnabled(false);
    const AccountSettings settings = this->settings();
    emit submitted(settings, settings.isProvisional() ? QString() : m_password->line().text());
}

void WelcomePage::offerWayBack()
{
    m_back->show();
}

void WelcomePage::showError(const Error& error)
{
    m_begin->setEnabled(true);
    if (error.kind == ErrorKind::Precondition)
        m_info->showMessage(Tone::Attention, tr("This person works on this PC already. Go back and choose "
                                                "the name."));
    else
        m_info->showError(error);
}

} // namespace shanke

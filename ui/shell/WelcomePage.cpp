// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WelcomePage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Icons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), m_info(new InfoBar)
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
}

QWidget* WelcomePage::makeCard()
{
    auto* card = new Card;
    card->setFixedWidth(scaled(560));
    card->content()->addWidget(
        makeLabel(tr("Say who works here, then begin. Everything is kept on this PC; no network is needed."),
                  TextRole::Muted, LineBreaks::Wrap));
    auto* fields = new QFormLayout;
    fields->setVerticalSpacing(spacing::medium);
    fields->setHorizontalSpacing(spacing::page);
    fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_name = addField(fields, u"welcome.name"_s, tr("Your name"), tr("as it stands on the plans"));
    m_user = addField(fields, u"welcome.user"_s, tr("User name"), tr("from the school, for example js01"));
    m_school = addField(fields, u"welcome.school"_s, tr("School code"), tr("for example fxz"));
    m_server = addField(fields, u"welcome.server"_s, tr("Server"), tr("may stay empty"));
    m_password = addField(fields, u"welcome.password"_s, tr("Password there"), tr("may stay empty"));
    m_password->setEchoMode(QLineEdit::Password);
    card->content()->addLayout(fields);
    card->content()->addWidget(m_info);
    m_begin = makeButton(tr("Begin"), ButtonKind::Primary);
    m_begin->setObjectName(u"welcome.begin"_s);
    m_info->setObjectName(u"welcome.message"_s);
    card->content()->addSpacing(spacing::small);
    m_back = makeButton(tr("Back"), ButtonKind::Plain, u"back"_s);
    m_back->setObjectName(u"welcome.back"_s);
    m_back->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_begin);
    card->content()->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::cancelled);
    connect(m_begin, &QPushButton::clicked, this, &WelcomePage::submit);
    return card;
}

QLineEdit* WelcomePage::addField(QFormLayout* form, const QString& objectName, const QString& label,
                                 const QString& example)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setPlaceholderText(example);
    field->setAccessibleName(label);
    form->addRow(label, field);
    connect(field, &QLineEdit::returnPressed, this, &WelcomePage::submit);
    connect(field, &QLineEdit::textEdited, m_info, &QWidget::hide);
    return field;
}

WelcomeForm WelcomePage::form() const
{
    return {m_name->text(), m_user->text(), m_school->text(), m_server->text(), m_password->text()};
}

void WelcomePage::submit()
{
    const WelcomeForm form = this->form();
    if (const QString problem = form.problem(); !problem.isEmpty()) {
        m_info->showMessage(Tone::Attention, problem);
        return;
    }
    m_begin->setEnabled(false);
    emit submitted(form.settings(), form.password);
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

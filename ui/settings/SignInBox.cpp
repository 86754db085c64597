// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SignInBox.h"

#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/SignInSentence.h"
#include "ui/common/Theme.h"
#include "workspace/SignInService.h"
#include "workspace/Workspace.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

const QString ClientId = u"shanke"_s; // where a person typed the address, and nothing says otherwise

} // namespace

SignInBox::SignInBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_state(makeLabel({}, TextRole::Body, LineBreaks::Wrap)),
      m_link(makeLabel({}, TextRole::Small, LineBreaks::Wrap)),
      m_issuer(new QLineEdit),
      m_info(new InfoBar)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_state);
    layout->addWidget(m_issuer);
    layout->addWidget(m_link);
    layout->addWidget(m_info);
    layout->addWidget(makeButtons());
    m_issuer->setObjectName(u"settings.issuer"_s);
    m_issuer->setPlaceholderText(tr("Address of the sign-in service, as the county gave it: https://…"));
    m_issuer->hide();
    m_link->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_link->hide();
    SignInService& service = workspace.signIn();
    connect(&service, &SignInService::statusChanged, this, &SignInBox::showStatus);
    connect(&service, &SignInService::prompted, this, &SignInBox::openBrowser);
    showStatus();
}

QWidget* SignInBox::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, spacing::small, 0, 0);
    row->setSpacing(spacing::medium);
    m_signIn = makeButton({}, ButtonKind::Primary);
    m_cancel = makeButton(tr("Do not wait any longer"));
    m_signOut = makeButton(tr("Sign out"));
    m_signIn->setObjectName(u"settings.signIn"_s);
    m_signOut->setObjectName(u"settings.signOut"_s);
    for (QPushButton* button : {m_signIn, m_cancel, m_signOut})
        row->addWidget(button);
    row->addStretch();
    connect(m_signIn, &QPushButton::clicked, this, &SignInBox::signIn);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_workspace.signIn().cancel(); });
    connect(m_signOut, &QPushButton::clicked, this, &SignInBox::signOut);
    return buttons;
}

void SignInBox::showStatus()
{
    const SignInStatus status = m_workspace.signIn().status();
    m_state->setText(m_isWaiting ? tr("Please sign in in the browser. Work can go on meanwhile.")
                                 : SignInSentence::of(status));
    m_signIn->setText(SignInSentence::action(status));
    const bool isSettled =
        status.state == SignInState::SignedIn || status.state == SignInState::ProviderUnreachable;
    m_signIn->setVisible(!m_isWaiting && !isSettled);
    m_signOut->setVisible(!m_isWaiting && status.state != SignInState::NotUsed);
    m_cancel->setVisible(m_isWaiting);
}

void SignInBox::signIn()
{
    m_info->hide();
    if (const QString typed = m_issuer->text().trimmed(); m_issuer->isVisible() && !typed.isEmpty())
        return begin({typed, ClientId});
    if (const SignInProvider known = m_workspace.signIn().status().provider; !known.isEmpty())
        return begin(known);
    setWaiting(true);
    m_workspace.signIn().findProvider().then(this, [this](const Result<SignInProvider>& found) {
        setWaiting(false);
        if (found)
            begin(*found);
        else if (found.error().kind == ErrorKind::NotFound)
            askForAddress();
        else
            fail(found.error());
    });
}

void SignInBox::begin(const SignInProvider& provider)
{
    setWaiting(true);
    m_workspace.signIn()
        .signIn(provider, SignInService::Way::Browser)
        .then(this, [this](const Result<>& result) {
            setWaiting(false);
            if (result)
                end(tr("Welcome. You are signed in."));
            else if (result.error().kind != ErrorKind::Cancelled)
                fail(result.error());
        });
}

void SignInBox::askForAddress()
{
    m_issuer->show();
    m_issuer->setFocus();
    m_info->showMessage(Tone::Info, tr("The server does not say where its people sign in. Please type the "
                                       "address of the sign-in service, then click the button again."));
}

void SignInBox::openBrowser(const SignInPrompt& prompt)
{
    if (QDesktopServices::openUrl(prompt.address))
        return;
    m_link->setText(
        tr("No browser could be opened. Open this address in one: %1").arg(prompt.address.toString()));
    m_link->show();
}

void SignInBox::end(const QString& sentence)
{
    m_issuer->hide();
    m_info->showMessage(Tone::Good, sentence);
}

void SignInBox::fail(const Error& error)
{
    if (error.kind == ErrorKind::Forbidden)
        m_info->showMessage(Tone::Attention,
                            tr("You signed in as somebody else than the person of this work. Sign out in the "
                               "browser, then sign in with your own name."));
    else
        m_info->showError(error);
}

void SignInBox::signOut()
{
    m_workspace.signIn().signOut().then(this, [this](const Result<SignOutReport>& report) {
        report ? end(SignInSentence::of(*report)) : fail(report.error());
    });
}

void SignInBox::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    if (!waiting)
        m_link->hide();
    showStatus();
}

} // namespace shanke

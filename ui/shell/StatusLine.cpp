// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/common/Buttons.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/SyncSentence.h"
#include "workspace/SignInService.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

// "today" becomes "yesterday" at midnight.
constexpr std::chrono::minutes timeCheck{1};

} // namespace

StatusLine::StatusLine(Workspace& workspace, Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_button(new QPushButton),
      m_conflicts(makeButton({}, ButtonKind::Plain)),
      m_signIn(makeButton(tr("Sign in again"), ButtonKind::Plain)),
      m_mark(makeLabel({}, TextRole::Body)),
      m_text(makeLabel({}, TextRole::Body, LineBreaks::Wrap))
{
    setProperty("surface", u"statusLine"_s);
    m_button->setObjectName(u"shell.statusLine"_s);
    m_button->setProperty("kind", u"statusLine"_s);
    m_button->setAutoDefault(false);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* inside = new QHBoxLayout(m_button);
    inside->setContentsMargins(spacing::small, spacing::tight, spacing::small, spacing::tight);
    inside->setSpacing(spacing::small);
    inside->addWidget(m_mark);
    inside->addWidget(m_text, 1);
    for (QLabel* label : {m_mark, m_text})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::tight, spacing::small, spacing::tight);
    layout->addWidget(m_button, 1);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_signIn);
    m_signIn->setObjectName(u"shell.signIn"_s);
    connect(m_signIn, &QPushButton::clicked, this, &StatusLine::signInActivated);
    connect(&workspace.signIn(), &SignInService::statusChanged, this, &StatusLine::showSignIn);
    showSignIn();
    m_conflicts->setObjectName(u"shell.conflicts"_s);
    connect(m_conflicts, &QPushButton::clicked, this, &StatusLine::conflictsActivated);
    connect(m_button, &QPushButton::clicked, this, &StatusLine::activated);
    connect(&workspace.sync(), &SyncService::statusChanged, this, &StatusLine::showStatus);
    showStatus(workspace.sync().status());
    keepTheTimeTrue();
}

void StatusLine::showStatus(const SyncStatus& status)
{
    const Badge badge = SyncSentence::badge(status);
    m_sentence = SyncSentence::of(status, m_clock.now());
    m_mark->setPixmap(iconPixmap(badge.mark, scaled(18), colours().of(badge.tone).ink, devicePixelRatioF()));
    m_text->setText(m_sentence);
    m_button->setAccessibleName(m_sentence);
    m_conflicts->setVisible(status.conflicts > 0);
    m_conflicts->setText(tr("Two versions: choose"));
    m_button->setToolTip(tr("Click to see where your work is"));
}

// A line, never a wall: work goes on without it.
void StatusLine::showSignIn()
{
    m_signIn->setVisible(m_workspace.signIn().status().state == SignInState::SignInAgain);
}

void StatusLine::keepTheTimeTrue()
{
    m_clock.after(timeCheck, this, [this] {
        showStatus(m_workspace.sync().status());
        keepTheTimeTrue();
    });
}

void StatusLine::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showStatus(m_workspace.sync().status());
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/common/Icons.h"
#include "ui/common/SyncSentence.h"
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
    : QFrame(parent), m_workspace(workspace), m_clock(clock), m_button(new QPushButton)
{
    setProperty("surface", u"statusLine"_s);
    m_button->setObjectName(u"statusLine"_s);
    m_button->setProperty("kind", u"statusLine"_s);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::tight, spacing::small, spacing::tight);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &StatusLine::activated);
    connect(&workspace.sync(), &SyncService::statusChanged, this, &StatusLine::showStatus);
    showStatus(workspace.sync().status());
    keepTheTimeTrue();
}

void StatusLine::showStatus(const SyncStatus& status)
{
    const Badge badge = SyncSentence::badge(status);
    m_sentence = SyncSentence::of(status, m_clock.now());
    m_button->setIcon(iconPixmap(badge.mark, scaled(18), colours().of(badge.tone).ink, devicePixelRatioF()));
    m_button->setAccessibleName(m_sentence);
    m_button->setToolTip(tr("%1. Click to see where your work is.").arg(m_sentence));
    fit();
}

void StatusLine::keepTheTimeTrue()
{
    m_clock.after(timeCheck, this, [this] {
        showStatus(m_workspace.sync().status());
        keepTheTimeTrue();
    });
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void StatusLine::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showStatus(m_workspace.sync().status());
}

void StatusLine::fit()
{
    const int room = width() - 2 * spacing::small - scaled(18) - 3 * spacing::medium;
    m_button->setText(m_button->fontMetrics().elidedText(m_sentence, Qt::ElideRight, room));
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InfoBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

// Long enough to read the line and to decide to undo.
constexpr std::chrono::seconds shownFor{8};

QString markOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"check"_s;
    case Tone::Attention:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    case Tone::Neutral:
    case Tone::Info:
        break;
    }
    return u"info"_s;
}

bool staysUntilClosed(Tone tone)
{
    return tone == Tone::Attention || tone == Tone::Bad;
}

} // namespace

InfoBar::InfoBar(QWidget* parent)
    : QFrame(parent),
      m_mark(makeLabel({}, TextRole::Body)),
      m_text(makeLabel({}, TextRole::Body, LineBreaks::Wrap)),
      m_action(makeButton({}, ButtonKind::Plain)),
      m_timer(new QTimer(this))
{
    m_action->setObjectName(u"message.action"_s);
    auto* close = makeIconButton(u"close"_s, tr("Close this message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::tight, spacing::tight, spacing::tight);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_run)
            m_run();
    });
    hide();
}

void InfoBar::showMessage(Tone tone, const QString& text, const Action& action)
{
    m_tone = tone;
    m_run = action.run;
    m_mark->setPixmap(iconPixmap(markOf(tone), scaled(18), colours().of(tone).ink, devicePixelRatioF()));
    m_text->setText(text);
    m_action->setText(action.text);
    m_action->setHidden(action.text.isEmpty());
    setAccessibleName(text);
    show();
    update();
    if (staysUntilClosed(tone))
        m_timer->stop();
    else
        m_timer->start();
}

void InfoBar::showUntilClosed(Tone tone, const QString& text, const Action& action)
{
    showMessage(tone, text, action);
    m_timer->stop();
}

void InfoBar::showError(const Error& error)
{
    showMessage(Tone::Bad, ErrorText::of(error));
}

QString InfoBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void InfoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().of(m_tone).paper);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace shanke

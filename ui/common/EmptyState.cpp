// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyState.h"

#include "ui/common/Buttons.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace shanke {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_mark(makeLabel({}, TextRole::Body)),
      m_sentence(makeLabel({}, TextRole::Muted, LineBreaks::Wrap)),
      m_button(makeButton({}, ButtonKind::Primary))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::medium);
    layout->addStretch();
    layout->addWidget(m_mark, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setContent(const QString& iconName, const QString& sentence, const QString& action)
{
    m_iconName = iconName;
    paintMark();
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setHidden(action.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintMark();
    QWidget::changeEvent(event);
}

void EmptyState::paintMark()
{
    if (!m_iconName.isEmpty())
        m_mark->setPixmap(iconPixmap(m_iconName, scaled(40), colours().muted, devicePixelRatioF()));
}

} // namespace shanke

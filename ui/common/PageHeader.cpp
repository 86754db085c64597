// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageHeader.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>

namespace shanke {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel(title, TextRole::Title)),
      m_subtitle(makeLabel({}, TextRole::Muted)),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::medium);
    m_layout->addWidget(m_title, 0, Qt::AlignBaseline);
    m_layout->addWidget(m_subtitle, 0, Qt::AlignBaseline);
    m_layout->addStretch();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::addAction(QWidget* action)
{
    m_layout->addWidget(action);
}

} // namespace shanke

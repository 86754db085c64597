// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageHeader.h"

#include "ui/common/FoldingRow.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>

namespace shanke {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(makeLabel(title, TextRole::Title)), m_subtitle(makeLabel({}, TextRole::Muted))
{
    auto* row = new FoldingRow;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(row);

    QHBoxLayout* words = row->addLine();
    words->setSpacing(spacing::medium);
    words->addWidget(m_title, 0, Qt::AlignBaseline);
    words->addWidget(m_subtitle, 0, Qt::AlignBaseline);
    words->addStretch();
    m_actions = row->addLine();
    m_actions->setSpacing(spacing::medium);
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
    m_actions->addWidget(action);
}

} // namespace shanke

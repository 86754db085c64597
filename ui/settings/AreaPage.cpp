// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AreaPage.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace shanke {

AreaPage::AreaPage(const QString& heading, const QString& explanation, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_form(new QFormLayout)
{
    setProperty("surface", QStringLiteral("column"));
    m_layout->setContentsMargins(spacing::page, 0, spacing::page, spacing::page);
    m_layout->setSpacing(spacing::small);
    m_layout->addWidget(makeLabel(heading, TextRole::Heading));
    m_layout->addWidget(makeLabel(explanation, TextRole::Muted, LineBreaks::Wrap));
    m_layout->addSpacing(spacing::small);
    m_layout->addLayout(m_form);
    m_layout->addStretch();
    m_form->setHorizontalSpacing(spacing::page);
    m_form->setVerticalSpacing(spacing::medium);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void AreaPage::addRow(const QString& label, QWidget* field)
{
    m_form->addRow(label, field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
}

QLabel* AreaPage::addFact(const QString& label)
{
    auto* fact = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(label, fact);
    return fact;
}

void AreaPage::setRowVisible(QWidget* field, bool visible)
{
    m_form->setRowVisible(field, visible);
}

void AreaPage::addWide(QWidget* widget)
{
    m_form->addRow(widget);
}

} // namespace shanke

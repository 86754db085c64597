// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/LessonRow.h"

#include "ui/common/Buttons.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/FoldingRow.h"
#include "ui/common/Labels.h"
#include "ui/common/StatusBadge.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

QWidget* makePart(std::initializer_list<QWidget*> widgets)
{
    auto* part = new QWidget;
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return part;
}

} // namespace

LessonRow::LessonRow(QWidget* parent)
    : QWidget(parent),
      m_heading(makeLabel({}, TextRole::Muted)),
      m_when(new ElidedLabel),
      m_whom(new ElidedLabel),
      m_what(new ElidedLabel),
      m_remark(new StatusBadge),
      m_badge(new StatusBadge),
      m_exception(makeButton(tr("Nobody can decide…"), ButtonKind::Plain)),
      m_button(makeButton({}))
{
    m_when->setRole(TextRole::Muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_heading);
    layout->addWidget(makeRow());
    applyWidths();
    m_exception->setToolTip(tr("Taught before review: state why no approver could be reached"));
    connect(m_button, &QPushButton::clicked, this, [this] { emit activated(m_line); });
    connect(m_exception, &QPushButton::clicked, this, [this] { emit exceptionWanted(m_line); });
}

QWidget* LessonRow::makeRow()
{
    auto* row = new FoldingRow;
    row->addPart(makePart({m_when, m_whom, m_what}));
    row->addPart(makePart({m_remark, m_badge, m_exception, m_button}));
    return row;
}

void LessonRow::setLine(const LessonLine& line)
{
    m_line = line;
    m_heading->setText(line.dayHeading);
    m_heading->setHidden(line.dayHeading.isEmpty());
    m_when->setText(line.when);
    m_whom->setText(line.whom);
    m_what->setText(line.what);
    m_what->setRole(line.plan.isEmpty() ? TextRole::Muted : TextRole::Strong);
    m_remark->setBadge(line.remark.value_or(Badge{}));
    m_remark->setHidden(!line.remark);
    m_badge->setBadge(line.badge);
    m_badge->setToolTip(line.taughtFirst);
    m_exception->setVisible(line.mayStateException);
    m_exception->setObjectName(
        u"today.exception.%1.%2"_s.arg(line.date.toString(Qt::ISODate)).arg(line.slot));
    m_button->setObjectName(u"today.%1.%2"_s.arg(line.date.toString(Qt::ISODate)).arg(line.slot));
    m_button->setText(line.actionText());
    m_button->setAccessibleName(u"%1: %2"_s.arg(line.actionText(), line.spoken()));
    setAccessibleName(line.spoken());
}

void LessonRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        applyWidths();
    QWidget::changeEvent(event);
}

void LessonRow::applyWidths()
{
    m_when->setFixedWidth(scaled(140));
    m_whom->setFixedWidth(scaled(150));
    m_button->setMinimumWidth(scaled(84));
}

} // namespace shanke

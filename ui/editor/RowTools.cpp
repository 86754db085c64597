// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/RowTools.h"

#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace shanke {

using namespace Qt::StringLiterals;

RowTools::RowTools(QWidget* row) : QWidget(row), m_row(row)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    row->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this] { showIfNeeded(m_row->underMouse()); });
}

QToolButton* RowTools::add(const QString& iconName, const QString& text)
{
    QToolButton* tool = makeIconButton(iconName, text);
    tool->setProperty("sheet", u"tool"_s);
    tool->setIconSize({scaled(14), scaled(14)});
    tool->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(tool);
    return tool;
}

bool RowTools::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        showIfNeeded(event->type() == QEvent::Enter);
    return QWidget::eventFilter(watched, event);
}

void RowTools::showIfNeeded(bool pointerInside)
{
    setVisible(pointerInside || m_row->isAncestorOf(QApplication::focusWidget()));
}

} // namespace shanke

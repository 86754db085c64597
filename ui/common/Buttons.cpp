// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Buttons.h"

#include "ui/common/Icons.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shanke {

QPushButton* makeButton(const QString& text, ButtonKind kind, const QString& iconName)
{
    auto* button = new QPushButton(text);
    button->setProperty("kind", kind == ButtonKind::Primary ? u"primary"_s
                                : kind == ButtonKind::Plain ? u"plain"_s
                                                            : QString());
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    return button;
}

QToolButton* makeIconButton(const QString& iconName, const QString& text)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace shanke

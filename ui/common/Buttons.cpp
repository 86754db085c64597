// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Buttons.h"

#include "ui/common/Icons.h"

#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

struct ButtonLook
{
    QString kind;
    IconInk ink;
};

ButtonLook lookOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return {u"primary"_s, IconInk::OnAccent};
    case ButtonKind::Plain:
        return {u"plain"_s, IconInk::Accent};
    case ButtonKind::Ordinary:
        break;
    }
    return {{}, IconInk::Text};
}

} // namespace

QString plainCaption(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QPushButton* makeButton(const QString& text, ButtonKind kind, const QString& iconName)
{
    auto* button = new QPushButton(text);
    const ButtonLook look = lookOf(kind);
    button->setProperty("kind", look.kind);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, look.ink));
    button->setAutoDefault(false);
    return button;
}

void setButtonKind(QPushButton* button, ButtonKind kind, const QString& iconName)
{
    const ButtonLook look = lookOf(kind);
    if (button->property("kind").toString() == look.kind)
        return;
    button->setProperty("kind", look.kind);
    button->setIcon(icon(iconName, look.ink));
    button->style()->unpolish(button); // the style sheet looks at the property only when it polishes
    button->style()->polish(button);
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

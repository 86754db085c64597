// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Labels.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

QString nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Heading:
        return u"heading"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Body:
        return {};
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Small:
        return u"small"_s;
    case TextRole::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QLabel* makeLabel(const QString& text, TextRole role, LineBreaks breaks)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(breaks == LineBreaks::Wrap);
    label->setProperty("textRole", nameOf(role));
    return label;
}

void setTextRole(QWidget* widget, TextRole role)
{
    const QString name = nameOf(role);
    if (widget->property("textRole").toString() == name)
        return;
    widget->setProperty("textRole", name);
    widget->style()->unpolish(widget); // the style sheet looks at the property only when it polishes
    widget->style()->polish(widget);
}

QFrame* makeLine()
{
    auto* line = new QFrame;
    line->setProperty("surface", u"line"_s);
    return line;
}

} // namespace shanke

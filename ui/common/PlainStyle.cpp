// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PlainStyle.h"

#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A list turns the input method on by itself while a row can be edited.
bool onlyShows(const QWidget& widget)
{
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
        return text->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return text->isReadOnly();
    return qobject_cast<const QAbstractItemView*>(&widget) != nullptr;
}

} // namespace

PlainStyle::PlainStyle() : QProxyStyle(u"Fusion"_s)
{
}

// A widget is polished before it is measured or painted, which is when a label would read its text as markup.
void PlainStyle::polish(QWidget* widget)
{
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (onlyShows(*widget))
        widget->setAttribute(Qt::WA_InputMethodEnabled, false);
    QProxyStyle::polish(widget);
}

// As the style sheet draws them, and a gap.
int PlainStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    constexpr int tick = 16;
    if (metric == PM_IndicatorWidth)
        return scaled(tick) + spacing::small;
    return metric == PM_IndicatorHeight ? scaled(tick) : QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace shanke

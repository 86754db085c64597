// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PlainStyle.h"

#include <QLabel>

namespace shanke {

using namespace Qt::StringLiterals;

PlainStyle::PlainStyle() : QProxyStyle(u"Fusion"_s)
{
}

// A widget is polished before it is measured or painted, which is when a label would read its text as markup.
void PlainStyle::polish(QWidget* widget)
{
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    QProxyStyle::polish(widget);
}

} // namespace shanke

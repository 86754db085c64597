// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/DeliveryDelegate.h"

#include "ui/common/Badge.h"
#include "ui/common/Formatting.h"
#include "ui/common/KindWords.h"
#include "ui/delivery/DeliveryModel.h"
#include "ui/delivery/DeliveryWords.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int widestBadge(const QFontMetrics& metrics)
{
    int width = 0;
    for (const Delivery delivery :
         {Delivery::OnlyHere, Delivery::WaitingForNetwork, Delivery::Sending, Delivery::AtSchool,
          Delivery::AtCounty, Delivery::Refused, Delivery::WaitingForUpdate, Delivery::TakenAlong,
          Delivery::NotHere, Delivery::Unconfirmed})
        width = std::max(width, badgeSize(Badge::of(delivery), metrics).width());
    return width;
}

void paintLine(QPainter& painter, const QRect& rect, const QString& text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void DeliveryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto* model = qobject_cast<const DeliveryModel*>(index.model());
    const DeliveryItem& item = model->row(index);
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect,
                          option.state & QStyle::State_Selected ? colours().accentSoft : colours().hover);

    const QRect inner =
        option.rect.adjusted(spacing::large, spacing::small, -spacing::large, -spacing::small);
    const int badgeWidth = widestBadge(option.fontMetrics);
    const int sizeWidth = scaled(70);
    const QRect badgeRect(inner.right() - badgeWidth, inner.top(), badgeWidth, inner.height());
    const QRect sizeRect(badgeRect.left() - sizeWidth - spacing::medium, inner.top(), sizeWidth,
                         inner.height());
    const QRect text(inner.left(), inner.top(), sizeRect.left() - inner.left() - spacing::medium,
                     inner.height());

    painter->setFont(strong(option.font));
    painter->setPen(colours().text);
    paintLine(*painter, text.adjusted(0, 0, 0, -text.height() / 2), item.title);
    painter->setFont(option.font);
    painter->setPen(colours().muted);
    paintLine(*painter, text.adjusted(0, text.height() / 2, 0, 0),
              u"%1 · %2"_s.arg(KindWords::kind(item.id), DeliveryWords::why(item)));
    painter->drawText(sizeRect, Qt::AlignRight | Qt::AlignVCenter, Formatting::bytes(item.bytes));
    paintBadge(*painter, badgeRect, Badge::of(item.delivery));
    painter->restore();
}

QSize DeliveryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {scaled(400), 2 * option.fontMetrics.height() + 2 * spacing::small + spacing::tight};
}

} // namespace shanke

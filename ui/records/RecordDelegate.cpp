// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordDelegate.h"

#include "ui/common/Badge.h"
#include "ui/common/Theme.h"
#include "ui/records/RecordModel.h"

#include <QPainter>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintLine(QPainter& painter, const QRect& rect, const QString& text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QRect upper(const QRect& rect)
{
    return rect.adjusted(0, 0, 0, -rect.height() / 2);
}

QRect lower(const QRect& rect)
{
    return rect.adjusted(0, rect.height() / 2, 0, 0);
}

// What is to be said beside the state: two versions, why something does not count, or text that is no save
// point yet.
std::optional<Badge> remark(const RecordSummary& record)
{
    if (record.isNewer)
        return Badge::newer();
    if (record.conflicted)
        return Badge::conflict();
    if (const Badge doubt = Badge::of(record.state.doubt); doubt != Badge())
        return doubt;
    return record.hasDraft ? std::optional(Badge::draft()) : std::nullopt;
}

void paintTitle(QPainter& painter, const QRect& rect, const RecordSummary& record)
{
    const QFont font = painter.font();
    QRect title = upper(rect);
    if (const std::optional<Badge> beside = remark(record)) {
        const int width = badgeSize(*beside, painter.fontMetrics()).width();
        paintBadge(painter, rect.adjusted(rect.width() - width, 0, 0, 0), *beside);
        title.setRight(title.right() - width - spacing::small);
    }
    painter.setFont(strong(font));
    painter.setPen(colours().text);
    paintLine(painter, title, RecordModel::title(record));
    painter.setFont(font);
    painter.setPen(colours().muted);
    title.moveTop(lower(rect).top());
    paintLine(painter, title, RecordModel::description(record));
}

} // namespace

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const RecordSummary& record = static_cast<const RecordModel*>(index.model())->row(index);
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours().accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours().hover);
    painter->setPen(colours().border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    painter->setPen(colours().text);
    const QRect cell = option.rect.adjusted(spacing::small, spacing::tight, -spacing::small, -spacing::tight);
    switch (index.column()) {
    case RecordModel::Title:
        paintTitle(*painter, cell, record);
        break;
    case RecordModel::State:
        if (RecordModel::isDecidedAbout(record))
            paintBadge(*painter, cell, Badge::of(record.state));
        else
            paintLine(*painter, cell, index.data().toString());
        break;
    case RecordModel::Where:
        paintBadge(*painter, cell, Badge::of(record.delivery));
        break;
    case RecordModel::Changed:
        painter->setPen(colours().muted);
        [[fallthrough]];
    default:
        paintLine(*painter, cell, index.data().toString());
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {scaled(60), 2 * option.fontMetrics.height() + 2 * spacing::tight + 4};
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchDelegate.h"

#include "ui/common/Badge.h"
#include "ui/search/SearchModel.h"

#include <QPainter>
#include <QTextLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 3;

void paintPlain(QPainter& painter, const QRect& rect, const QString& text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

// `before` quietly, then the text with its marks; what does not fit is cut off.
void paintMarked(QPainter& painter, const QRect& rect, const QString& before, const MarkedText& marked)
{
    QTextLayout layout(before + marked.text, painter.font());
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat quiet;
    quiet.setForeground(colours().muted);
    formats.append({0, int(before.size()), quiet});
    QTextCharFormat found;
    found.setFontWeight(QFont::Bold);
    found.setBackground(colours().attention.paper);
    found.setForeground(colours().attention.ink);
    for (const SearchMark& mark : marked.marks)
        formats.append({int(before.size() + mark.begin), int(mark.length), found});
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    painter.restore();
}

QRect lineOf(const QRect& cell, int number)
{
    const int height = cell.height() / Lines;
    return {cell.left(), cell.top() + number * height, cell.width(), height};
}

void paintTitle(QPainter& painter, QRect line, const FoundItem& item)
{
    if (item.state) {
        const Badge badge = Badge::of(*item.state);
        const int width = badgeSize(badge, painter.fontMetrics()).width();
        paintBadge(painter, QRect(line.right() - width, line.top(), width, line.height()), badge);
        line.setRight(line.right() - width - spacing::small);
    }
    const QFont plain = painter.font();
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colours().text);
    paintMarked(painter, line, {},
                item.hit.title.text.trimmed().isEmpty() ? MarkedText{SearchModel::title(item), {}}
                                                        : item.hit.title);
    painter.setFont(plain);
}

} // namespace

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto& model = *static_cast<const SearchModel*>(index.model());
    const FoundItem& item = model.row(index);
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours().accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours().hover);
    painter->setPen(colours().border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    const QRect cell =
        option.rect.adjusted(spacing::medium, spacing::tight, -spacing::medium, -spacing::tight);
    paintTitle(*painter, lineOf(cell, 0), item);
    painter->setPen(colours().muted);
    paintPlain(*painter, lineOf(cell, 1), model.description(item));
    painter->setPen(colours().text);
    if (item.hit.sentence.text != item.hit.title.text)
        paintMarked(*painter, lineOf(cell, 2), SearchModel::place(item) + u"  "_s, item.hit.sentence);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {scaled(60), Lines * (option.fontMetrics.height() + 3) + 2 * spacing::tight};
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/NoteDelegate.h"

#include "ui/common/Theme.h"

#include <QListView>
#include <QPainter>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int markSpace = 24;

QFont headingFont(QFont font)
{
    font.setPixelSize(std::max(10, qRound(font.pixelSize() * 0.86)));
    return font;
}

int textWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(40, width - 2 * padding - scaled(markSpace));
}

QRect wrapped(const QFont& font, int width, const QString& text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text);
}

// A heading that is wider than the list goes on in the next line: its end says when.
int headingHeight(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString heading = index.data(NoteDelegate::HeadingRole).toString();
    return heading.isEmpty() ? 0 : wrapped(headingFont(option.font), textWidth(option), heading).height() + 2;
}

} // namespace

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colours().accentSoft : colours().hover);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
    }
    const QRect inside = option.rect.adjusted(padding, padding, -padding, -padding);
    const auto mark = index.data(Qt::DecorationRole).value<QPixmap>();
    painter->drawPixmap(inside.topLeft() + QPoint(0, 1), mark);
    QRect text = inside.adjusted(scaled(markSpace), 0, 0, 0);
    painter->setPen(colours().muted);
    painter->setFont(headingFont(option.font));
    painter->drawText(text, Qt::AlignTop | Qt::TextWordWrap, index.data(HeadingRole).toString());
    text.setTop(text.top() + headingHeight(option, index));
    painter->setPen(colours().text);
    painter->setFont(option.font);
    painter->drawText(text, Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = textWidth(option);
    const int text = wrapped(option.font, width, index.data().toString()).height();
    return {width, 2 * padding + headingHeight(option, index) + std::max(text, scaled(16))};
}

QListView* makeNoteList(QAbstractItemModel* model)
{
    auto* list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new NoteDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setProperty("sheet", u"notes"_s);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMouseTracking(true);
    return list;
}

} // namespace shanke

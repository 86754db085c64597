// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/AttachmentDelegate.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/editor/AttachmentModel.h"
#include "ui/editor/AttachmentWords.h"

#include <QPainter>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int picture = 44; // side at 100 %
constexpr int mark = 14;
constexpr int barHeight = 3;

QFont smallFont(QFont font)
{
    font.setPixelSize(std::max(10, qRound(font.pixelSize() * 0.86)));
    return font;
}

// The ending of the name in a frame, for what has no picture.
void paintKind(QPainter& painter, const QRect& box, const QString& name)
{
    painter.setPen(colours().border);
    painter.setBrush(colours().window);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours().muted);
    painter.setFont(smallFont(painter.font()));
    const QString ending = name.contains(u'.') ? name.section(u'.', -1).toUpper().left(4) : QString();
    painter.drawText(box, Qt::AlignCenter, ending);
}

void paintPicture(QPainter& painter, const QRect& box, const AttachmentRow& row, const QImage& image)
{
    painter.save();
    if (image.isNull()) {
        paintKind(painter, box, row.name);
    } else {
        QRect target(QPoint(), image.size().scaled(box.size(), Qt::KeepAspectRatio));
        target.moveCenter(box.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, image);
    }
    painter.restore();
}

void paintBar(QPainter& painter, const QRect& row, const AttachmentRow& file)
{
    QRect bar(row.left(), row.bottom() - barHeight, row.width(), barHeight);
    painter.fillRect(bar, colours().border);
    bar.setWidth(bar.width() * file.percent() / 100);
    painter.fillRect(bar, colours().accent);
}

void paintState(QPainter& painter, QRect line, const AttachmentRow& row, qreal ratio)
{
    const QColor ink = AttachmentWords::tone(row) == Tone::Neutral
                           ? colours().muted
                           : colours().of(AttachmentWords::tone(row)).ink;
    const int side = scaled(mark);
    painter.drawPixmap(line.left(), line.center().y() - side / 2,
                       iconPixmap(AttachmentWords::iconName(row), side, ink, ratio));
    line.setLeft(line.left() + side + spacing::tight);
    painter.setPen(ink);
    painter.drawText(
        line, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(AttachmentWords::sentence(row), Qt::ElideRight, line.width()));
}

} // namespace

void AttachmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const auto& model = *static_cast<const AttachmentModel*>(index.model());
    const AttachmentRow& row = model.row(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colours().accentSoft : colours().hover);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
    }
    const QRect inside =
        option.rect.adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small);
    const QRect box(inside.left(), inside.center().y() - scaled(picture) / 2, scaled(picture),
                    scaled(picture));
    paintPicture(*painter, box, row, model.picture(row.name));
    const QRect text = inside.adjusted(scaled(picture) + spacing::small, 0, 0, 0);
    const QRect upper = text.adjusted(0, 0, 0, -text.height() / 2);
    painter->setPen(colours().text);
    painter->drawText(upper, Qt::AlignVCenter,
                      option.fontMetrics.elidedText(row.name, Qt::ElideMiddle, upper.width()));
    painter->setFont(smallFont(option.font));
    paintState(*painter, text.adjusted(0, text.height() / 2, 0, 0), row,
               painter->device()->devicePixelRatioF());
    if (row.isMoving())
        paintBar(*painter, text, row);
    painter->restore();
}

QSize AttachmentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = 2 * option.fontMetrics.height() + spacing::small;
    return {scaled(120), std::max(lines, scaled(picture)) + 2 * spacing::small};
}

} // namespace shanke

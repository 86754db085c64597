// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/CommentMark.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int TailHeight = 4;
constexpr int SideRoom = 5;
constexpr int LeastWidth = 20;

} // namespace

CommentMark::CommentMark(const SpotComments& comments, QWidget* sheet)
    : QAbstractButton(sheet), m_comments(comments)
{
    const SheetSpot& spot = comments.spot;
    setObjectName(u"comments."_s + (spot.item.isEmpty() ? spot.place : spot.item));
    setText(QString::number(comments.count));
    setAccessibleName(tr("%n comment(s) on this", nullptr, comments.count));
    setToolTip(tr("%n comment(s) on this (Alt+C)", nullptr, comments.count));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    resize(sizeHint());
    show();
}

QSize CommentMark::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * SideRoom;
    return {std::max(width, scaled(LeastWidth)), fontMetrics().height() + TailHeight};
}

void CommentMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bubble(0.5, 0.5, width() - 1, height() - TailHeight - 1);
    QPainterPath shape;
    shape.addRoundedRect(bubble, SideRoom, SideRoom);
    QPainterPath tail(QPointF(SideRoom, bubble.bottom() - 1));
    tail.lineTo(SideRoom, height() - 1);
    tail.lineTo(SideRoom + 2 * TailHeight, bubble.bottom() - 1);
    tail.closeSubpath();
    const ToneColours& tone = colours().attention;
    painter.setPen(tone.ink);
    painter.setBrush(underMouse() ? colours().hover : tone.paper);
    painter.drawPath(shape.united(tail));
    painter.drawText(bubble, Qt::AlignCenter, text());
}

} // namespace shanke

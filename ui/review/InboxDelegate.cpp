// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/InboxDelegate.h"

#include "ui/common/Badge.h"
#include "ui/common/KindWords.h"
#include "ui/common/Words.h"
#include "ui/review/InboxModel.h"

#include <QPainter>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

void paintLine(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment side = Qt::AlignLeft)
{
    painter.drawText(rect, int(side | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QString lessonOf(const InboxItem& item)
{
    const KindDescription* kind = allKinds().of(item.plan);
    QStringList parts{kind && isOfLesson(*kind) ? QString() : KindWords::kind(item.plan),
                      Words::subject(item.header.subject), item.header.classes.join(u' ')};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// From the right: what is decided or how soon it is held, what is to be said of that, whether a decision is
// begun.
QList<Badge> badgesOf(const InboxModel& model, const InboxItem& item)
{
    QList<Badge> badges{item.decided ? Badge::of(*item.decided)
                                     : Badge{u"clock"_s, model.urgency(item),
                                             model.isUrgent(item) ? Tone::Attention : Tone::Neutral}};
    if (const Badge doubt = Badge::of(item.doubt); doubt != Badge())
        badges.append(doubt);
    if (item.isPassedOn)
        badges.append({u"approved-notes"_s, InboxModel::tr("One of two approved"), Tone::Info});
    if (model.isMarked(item))
        badges.append({u"check"_s, InboxModel::tr("Looked through"), Tone::Good});
    else if (item.isBegun)
        badges.append(Badge::draft());
    return badges;
}

// What is left of the line stays in `line`.
void paintAtRight(QPainter& painter, QRect& line, const Badge& badge)
{
    const int width = badgeSize(badge, painter.fontMetrics()).width();
    paintBadge(painter, QRect(line.right() - width, line.top(), width, line.height()), badge);
    line.setRight(line.right() - width - spacing::small);
}

void paintWords(QPainter& painter, const QRect& upper, const QRect& lower, const InboxItem& item)
{
    QFont title = painter.font();
    title.setWeight(QFont::DemiBold);
    const QFont plain = painter.font();
    painter.setPen(colours().muted);
    const QString teacher = item.counter > 1
                                ? InboxModel::tr("%1, attempt %2").arg(item.teacherName).arg(item.counter)
                                : item.teacherName;
    const int teacherWidth =
        std::min(painter.fontMetrics().horizontalAdvance(teacher) + 4, upper.width() / 2);
    paintLine(painter, upper.adjusted(upper.width() - teacherWidth, 0, 0, 0), teacher, Qt::AlignRight);
    paintLine(painter, lower, lessonOf(item));
    painter.setFont(title);
    painter.setPen(colours().text);
    paintLine(painter, upper.adjusted(0, 0, -teacherWidth - spacing::small, 0), InboxModel::title(item));
    painter.setFont(plain);
}

int captionHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 2 * spacing::tight;
}

// Above the row that begins a group. What is left for the row is answered.
QRect paintCaption(QPainter& painter, const QRect& rect, const QString& caption)
{
    if (caption.isEmpty())
        return rect;
    const int height = captionHeight(painter.fontMetrics());
    const QRect line(rect.left(), rect.top(), rect.width(), height);
    painter.fillRect(line, colours().window);
    painter.setPen(colours().muted);
    paintLine(painter, line.adjusted(spacing::medium, 0, -spacing::medium, 0), caption);
    return rect.adjusted(0, height, 0, 0);
}

} // namespace

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto& model = *static_cast<const InboxModel*>(index.model());
    const InboxItem& item = model.row(index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    const QRect rect = paintCaption(*painter, option.rect, model.caption(index));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, colours().accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, colours().hover);
    painter->setPen(colours().border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const QRect inside = rect.adjusted(spacing::medium, spacing::small, -spacing::medium, -spacing::small);
    const QRect upper = inside.adjusted(0, 0, 0, -inside.height() / 2);
    QRect lower = inside.adjusted(0, inside.height() / 2, 0, 0);
    for (const Badge& badge : badgesOf(model, item))
        paintAtRight(*painter, lower, badge);
    paintWords(*painter, upper, lower, item);
    painter->restore();
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = option.fontMetrics.height() + 2 * spacing::tight;
    const bool hasCaption = !static_cast<const InboxModel*>(index.model())->caption(index).isEmpty();
    const int caption = hasCaption ? captionHeight(option.fontMetrics) : 0;
    // As wide as the list: its words are cut, never its marks.
    return {0, 2 * line + 2 * spacing::small + caption};
}

} // namespace shanke

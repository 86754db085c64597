// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/CommentMarks.h"

#include "ui/common/Theme.h"
#include "ui/sheet/CommentMark.h"

#include <QEvent>

namespace shanke {

QList<SpotComments> countedBySpot(const QList<SheetSpot>& spots)
{
    QList<SpotComments> counted;
    for (const SheetSpot& spot : spots) {
        const auto known = std::find_if(counted.begin(), counted.end(),
                                        [&](const SpotComments& each) { return each.spot == spot; });
        if (known == counted.end())
            counted.append({spot, 1});
        else
            ++known->count;
    }
    return counted;
}

CommentMarks::CommentMarks(QWidget* sheet, Whereabouts where)
    : QObject(sheet), m_sheet(sheet), m_where(std::move(where))
{
    sheet->installEventFilter(this);
}

void CommentMarks::setComments(const QList<SpotComments>& comments)
{
    if (comments == m_comments)
        return lay();
    m_comments = comments;
    for (CommentMark* mark : std::as_const(m_marks)) {
        mark->hide();
        mark->deleteLater();
    }
    m_marks.clear();
    for (const SpotComments& each : comments) {
        m_marks.append(new CommentMark(each, m_sheet));
        connect(m_marks.last(), &CommentMark::clicked, this,
                [this, spot = each.spot] { emit clicked(spot); });
    }
    lay();
}

void CommentMarks::lay()
{
    m_isLayPending = false;
    for (CommentMark* mark : std::as_const(m_marks)) {
        const QRect where = m_where(mark->spot());
        const int right = std::min(where.right() + spacing::tight, m_sheet->width() - mark->width());
        mark->setVisible(!where.isEmpty());
        mark->move(right, where.top());
        mark->raise();
    }
}

bool CommentMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        laySoon();
    return QObject::eventFilter(watched, event);
}

// What is on the sheet is laid out by then.
void CommentMarks::laySoon()
{
    if (m_marks.isEmpty() || std::exchange(m_isLayPending, true))
        return;
    QMetaObject::invokeMethod(this, &CommentMarks::lay, Qt::QueuedConnection);
}

} // namespace shanke

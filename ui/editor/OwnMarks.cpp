// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/OwnMarks.h"

#include "ui/common/Theme.h"
#include "ui/editor/PlaceEditor.h"
#include "ui/editor/SheetSection.h"

#include <QEvent>
#include <QPainter>

namespace shanke {

namespace {

constexpr int BarWidth = 3;
constexpr int BarGap = 8; // left of the text

} // namespace

OwnMarks::OwnMarks(QList<SheetSection*> sections, QWidget* desk)
    : QWidget(desk), m_sections(std::move(sections))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(desk->rect());
    desk->installEventFilter(this);
}

void OwnMarks::setOwn(const QSet<QString>& ids)
{
    m_ids = ids;
    raise();
    update();
}

bool OwnMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void OwnMarks::paintEvent(QPaintEvent*)
{
    if (m_ids.isEmpty())
        return;
    QPainter painter(this);
    for (const SheetSection* section : m_sections) {
        const PlaceEditor& editor = section->editor();
        for (const QRect& rect : editor.rectsOf(m_ids)) {
            const QPoint at = editor.mapTo(parentWidget(), rect.topLeft());
            painter.fillRect(QRect(at.x() - BarGap, at.y() + 1, BarWidth, rect.height() - 2),
                             colours().info.ink);
        }
    }
}

} // namespace shanke

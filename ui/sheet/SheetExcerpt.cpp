// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/SheetExcerpt.h"

#include "ui/sheet/SheetWriter.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QWheelEvent>

namespace shanke {

using namespace Qt::StringLiterals;

SheetExcerpt::SheetExcerpt(const LessonPlan& plan, const LessonPlan& other, const QString& place,
                           QWidget* parent)
    : SheetView(parent), m_plan(plan), m_other(other), m_place(place)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this](const QSizeF& size) { setFixedHeight(int(std::ceil(size.height())) + 4); });
    write();
}

void SheetExcerpt::write()
{
    document()->clear();
    SheetWriter(*document(), m_plan).writePlace(m_place, m_other);
}

void SheetExcerpt::changeEvent(QEvent* event)
{
    SheetView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void SheetExcerpt::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // whatever holds the excerpts scrolls
}

} // namespace shanke

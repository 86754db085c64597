// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/OutlineList.h"

#include "ui/common/Theme.h"
#include "ui/editor/Outline.h"

namespace shanke {

using namespace Qt::StringLiterals;

OutlineList::OutlineList(OutlineModel& outline, QWidget* parent) : QListView(parent), m_model(outline)
{
    setObjectName(u"editor.outline"_s);
    setAccessibleName(tr("Outline"));
    setModel(&outline);
    setFrameShape(QFrame::NoFrame);
    setProperty("sheet", u"outline"_s);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long name is elided; its tool tip has it
    setMinimumWidth(scaled(120));
    connect(this, &QListView::clicked, this, &OutlineList::onChosen);
    connect(this, &QListView::activated, this, &OutlineList::onChosen);
}

void OutlineList::showPlace(const QString& place)
{
    setCurrentIndex(m_model.index(m_model.find(place), 0));
}

void OutlineList::onChosen(const QModelIndex& index)
{
    const OutlineRow& line = m_model.row(index);
    emit placeWanted(line.place, line.stage ? toWord(*line.stage) : QString());
}

} // namespace shanke

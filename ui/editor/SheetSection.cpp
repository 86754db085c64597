// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SheetSection.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/editor/CommentNote.h"
#include "ui/sheet/PlanPlaces.h"

#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

SheetSection::SheetSection(const QString& place, QWidget* body, QWidget* parent)
    : QWidget(parent), m_place(place), m_body(body), m_comments(new CommentNote)
{
    QLabel* heading = makeLabel(PlanPlaces::title(place), TextRole::Body);
    heading->setProperty("sheet", u"heading"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(heading);
    layout->addWidget(m_comments);
    layout->addWidget(body);
    layout->addStretch();
}

void SheetSection::setComments(const QStringList& comments)
{
    m_comments->setComments(comments);
}

} // namespace shanke

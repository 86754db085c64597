// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SheetSection.h"

#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/editor/CommentNote.h"
#include "ui/editor/PlaceEditor.h"

#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

SheetSection::SheetSection(PlaceEditor* editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_comments(new CommentNote)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    // What an object says of the whole document needs no heading.
    if (editor->place().type != PlaceType::Object) {
        QLabel* heading = makeLabel(KindWords::label(editor->place().label), TextRole::Body);
        heading->setProperty("sheet", u"heading"_s);
        layout->addWidget(heading);
    }
    layout->addWidget(m_comments);
    layout->addWidget(editor);
    layout->addStretch();
}

void SheetSection::setComments(const QStringList& comments)
{
    m_comments->setComments(comments);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/CommentNote.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

CommentNote::CommentNote(QWidget* parent)
    : QFrame(parent), m_text(makeLabel({}, TextRole::Body, LineBreaks::Wrap))
{
    setProperty("sheet", u"note"_s);
    QLabel* mark = makeLabel({}, TextRole::Body);
    mark->setPixmap(iconPixmap(u"comment"_s, scaled(16), colours().attention.ink, devicePixelRatioF()));
    mark->setAlignment(Qt::AlignTop);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::tight, spacing::small, spacing::tight);
    layout->addWidget(mark);
    layout->addWidget(m_text, 1);
    hide();
}

void CommentNote::setComments(const QStringList& comments)
{
    m_text->setText(comments.join(u'\n'));
    setAccessibleName(m_text->text());
    setHidden(comments.isEmpty());
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TextEditor.h"

#include "ui/common/KindWords.h"
#include "ui/common/Theme.h"
#include "ui/editor/SheetText.h"

#include <QFrame>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

TextEditor::TextEditor(RecordEdits& edits, const PlaceDescription& place, Look look, QWidget* parent)
    : PlaceEditor(edits, place, parent), m_text(new SheetText)
{
    m_text->setObjectName(u"editor."_s + place.key);
    m_text->setAccessibleName(KindWords::label(place.label));
    m_text->setPlaceholderText(tr("Write here"));
    connect(m_text, &SheetText::edited, this,
            [this] { this->edits().setItems(this->place().key, m_text->blocks()); });
    connect(m_text, &SheetText::focused, this, &PlaceEditor::focused);
    fill(look == Look::Board ? framed() : m_text);
}

QWidget* TextEditor::framed()
{
    auto* box = new QFrame;
    box->setProperty("sheet", u"board"_s);
    m_text->setLeastLines(4);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
    inside->addWidget(m_text);
    return box;
}

void TextEditor::show(const Record& record)
{
    m_text->setBlocks(record.items<Block>(place().key));
}

// What was said about a paragraph stands above its place.
QStringList TextEditor::showComments(const CommentsById& comments)
{
    QStringList said;
    QStringList about;
    for (const Block& block : m_text->blocks()) {
        said += comments.value(block.id);
        if (comments.contains(block.id))
            about.append(block.id);
    }
    m_text->setCommented(about);
    return said;
}

QList<QRect> TextEditor::rectsOf(const QSet<QString>& ids) const
{
    QList<QRect> rects;
    for (const QString& id : ids) {
        const QRect rect = m_text->rectOfBlock(id);
        if (!rect.isEmpty())
            rects.append(rect.translated(m_text->mapTo(this, QPoint())));
    }
    return rects;
}

QWidget* TextEditor::goTo(const QString& block)
{
    if (!m_text->goToBlock(block))
        m_text->setFocus(Qt::OtherFocusReason);
    return nullptr;
}

} // namespace shanke

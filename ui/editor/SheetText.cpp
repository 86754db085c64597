// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SheetText.h"

#include "ui/common/Theme.h"
#include "ui/editor/FieldGate.h"
#include "ui/editor/PastedText.h"
#include "ui/sheet/RichBlocks.h"
#include "ui/sheet/RichMarkup.h"
#include "ui/sheet/SheetPictures.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Files, or a picture that is nothing else: no text, but something for the plan. A picture that is copied out
// of a page is offered as a page that only names it, too.
bool holdsFiles(const QMimeData& source)
{
    const QList<QUrl> urls = source.urls();
    const bool areFiles = !urls.isEmpty() && std::all_of(urls.begin(), urls.end(),
                                                         [](const QUrl& url) { return url.isLocalFile(); });
    return areFiles ||
           (source.hasImage() && !source.hasText() && readPastedPage(source.html()).blocks.empty());
}

constexpr int sideMargin = 4;

// How far two texts agree, from the front.
int firstDifference(const QString& a, const QString& b)
{
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return int(inA - a.begin());
}

} // namespace

SheetText::SheetText(QWidget* parent) : QTextEdit(parent), m_pictures(new PictureObject(*document()))
{
    setProperty("sheet", u"text"_s);
    setFrameShape(QFrame::NoFrame);
    installEventFilter(new FieldGate(this));
    viewport()->installEventFilter(new FieldGate(this));
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(sideMargin);
    document()->setIndentWidth(16);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SheetText::fit);
    connect(document(), &QTextDocument::contentsChanged, this, &SheetText::onContentsChanged);
}

template <typename Show>
void SheetText::replaceText(Show&& show)
{
    const QScopedValueRollback showing(m_showing, true);
    const QString before = toPlainText();
    const bool holdsCursor = hasFocus();
    show();
    if (holdsCursor) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(firstDifference(toPlainText(), before));
        setTextCursor(cursor);
    }
    setCommented(m_commented);
}

void SheetText::setBlocks(const Blocks& blocks)
{
    if (blocks != this->blocks())
        replaceText([&] { showBlocks(*document(), blocks); });
}

Blocks SheetText::blocks() const
{
    return readBlocks(*document());
}

void SheetText::setMarkup(const QString& markup)
{
    if (markup != this->markup())
        replaceText([&] { showMarkup(*document(), markup); });
}

QString SheetText::markup() const
{
    return readMarkup(*document());
}

void SheetText::setLeastLines(int lines)
{
    m_leastLines = lines;
    fit();
}

void SheetText::toggle(InlineStyle style)
{
    const bool on = !has(style);
    QTextCharFormat format;
    switch (style) {
    case InlineStyle::Bold:
        format.setFontWeight(on ? QFont::Bold : QFont::Normal);
        break;
    case InlineStyle::Italic:
        format.setFontItalic(on);
        break;
    case InlineStyle::Underline:
        format.setFontUnderline(on);
        break;
    case InlineStyle::Subscript:
        format.setVerticalAlignment(on ? QTextCharFormat::AlignSubScript : QTextCharFormat::AlignNormal);
        break;
    case InlineStyle::Superscript:
        format.setVerticalAlignment(on ? QTextCharFormat::AlignSuperScript : QTextCharFormat::AlignNormal);
        break;
    }
    mergeCurrentCharFormat(format);
}

bool SheetText::has(InlineStyle style) const
{
    const QTextCharFormat format = currentCharFormat();
    switch (style) {
    case InlineStyle::Bold:
        return format.fontWeight() >= QFont::DemiBold;
    case InlineStyle::Italic:
        return format.fontItalic();
    case InlineStyle::Underline:
        return format.fontUnderline();
    case InlineStyle::Subscript:
        return format.verticalAlignment() == QTextCharFormat::AlignSubScript;
    case InlineStyle::Superscript:
        return format.verticalAlignment() == QTextCharFormat::AlignSuperScript;
    }
    Q_UNREACHABLE();
}

void SheetText::setCommented(const QStringList& blockIds)
{
    m_commented = blockIds;
    QList<ExtraSelection> selections;
    for (QTextBlock paragraph = document()->begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        if (!m_commented.contains(blockIdOf(paragraph)))
            continue;
        ExtraSelection selection;
        selection.cursor = QTextCursor(paragraph);
        selection.format.setBackground(colours().attention.paper);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

QRect SheetText::rectOfBlock(const QString& id) const
{
    for (QTextBlock paragraph = document()->begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        if (blockIdOf(paragraph) == id)
            return document()->documentLayout()->blockBoundingRect(paragraph).toAlignedRect();
    }
    return {};
}

QString SheetText::currentBlock() const
{
    return blockIdOf(textCursor().block());
}

bool SheetText::goToBlock(const QString& id)
{
    for (QTextBlock paragraph = document()->begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        if (blockIdOf(paragraph) != id)
            continue;
        setTextCursor(QTextCursor(paragraph));
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void SheetText::onContentsChanged()
{
    if (!m_showing)
        emit edited();
}

void SheetText::fit()
{
    const int least = m_leastLines * fontMetrics().lineSpacing() + 2 * sideMargin;
    const int height = std::max(least, int(std::ceil(document()->size().height())));
    if (height == minimumHeight())
        return;
    setMinimumHeight(height);
    updateGeometry();
}

QSize SheetText::sizeHint() const
{
    return {scaled(60), minimumHeight()};
}

QSize SheetText::minimumSizeHint() const
{
    return {scaled(30), minimumHeight()};
}

void SheetText::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_singleRow && isReturn && event->modifiers() == Qt::NoModifier) {
        emit returnPressed();
        return;
    }
    if (event->key() == Qt::Key_Backspace && document()->isEmpty()) {
        emit emptyBackspace();
        return;
    }
    if (!leaveByArrow(*event))
        QTextEdit::keyPressEvent(event);
}

void SheetText::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuAsked(*menu);
    menu->popup(event->globalPos());
}

// Up in the first line and Down in the last go to the neighbouring field, as if the sheet were one text.
bool SheetText::leaveByArrow(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    const bool up = event.key() == Qt::Key_Up;
    if (!up && event.key() != Qt::Key_Down)
        return false;
    QTextCursor cursor = textCursor();
    if (cursor.movePosition(up ? QTextCursor::Up : QTextCursor::Down))
        return false;
    return focusNextPrevChild(!up);
}

void SheetText::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    emit focused(this);
}

void SheetText::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    const bool moved = event->reason() == Qt::MouseFocusReason || event->reason() == Qt::TabFocusReason ||
                       event->reason() == Qt::BacktabFocusReason;
    if (!moved || !textCursor().hasSelection())
        return;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void SheetText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    else if (event->type() == QEvent::PaletteChange)
        setCommented(m_commented);
}

bool SheetText::canInsertFromMimeData(const QMimeData* source) const
{
    return !holdsFiles(*source) && (source->hasText() || source->hasHtml());
}

bool SheetText::isKnown(const QString& picture) const
{
    return m_pictures->pictures() && m_pictures->pictures()->isFile(picture);
}

PastedPage SheetText::pageOf(const QMimeData& source) const
{
    if (m_isPlain)
        return {blocksFromPlainText(source.text()), {}};
    return pageFromClipboard(source, [this](const QString& name) { return isKnown(name); });
}

// What are pictures and nothing else stands where the cursor is; other files belong to the record.
void SheetText::insertFromMimeData(const QMimeData* source)
{
    const bool isFiles = holdsFiles(*source);
    const PastedPage page = isFiles && !m_isPlain ? pageOfPictures(*source)
                            : isFiles             ? PastedPage{}
                                                  : pageOf(*source);
    if (isFiles && page.blocks.empty()) {
        emit filesPasted(*source);
        return;
    }
    if (!hasFocus())
        emit focused(this); // dropped here
    emit stepped();
    insertBlocks(page.blocks);
    emit stepped();
    emit pagePasted(page);
}

void SheetText::insertBlocks(const Blocks& blocks)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0)
            m_singleRow ? cursor.insertText(QString(QChar::LineSeparator)) : cursor.insertBlock();
        if (!m_singleRow && cursor.block().length() == 1)
            styleParagraph(cursor, blocks[i].type);
        insertMarkup(cursor, blocks[i].text, cursor.charFormat());
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace shanke

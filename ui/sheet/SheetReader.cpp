// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/SheetReader.h"

#include "ui/common/Theme.h"
#include "ui/sheet/CommentMarks.h"
#include "ui/sheet/ParagraphSpot.h"
#include "ui/sheet/PictureObject.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestText = 820;
constexpr int margin = 28;
constexpr int leastPair = 170; // of a fact with its name
constexpr int leastColumn = 80;

template <typename Matches>
QTextBlock findParagraph(const QTextDocument& document, Matches&& matches)
{
    for (QTextBlock paragraph = document.begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        const SheetSpot* spot = ParagraphSpot::of(paragraph);
        if (spot && matches(*spot))
            return paragraph;
    }
    return {};
}

// The blocks in the order they are read, each once.
QStringList blocksInOrder(const QTextDocument& document)
{
    QStringList blocks;
    for (QTextBlock paragraph = document.begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        const SheetSpot* spot = ParagraphSpot::of(paragraph);
        if (spot && !spot->item.isEmpty() && (blocks.isEmpty() || blocks.last() != spot->item))
            blocks.append(spot->item);
    }
    return blocks;
}

} // namespace

SheetReader::SheetReader(QWidget* parent)
    : QTextBrowser(parent),
      m_marks(new CommentMarks(this, [this](const SheetSpot& spot) { return rectOfSpot(spot); }))
{
    connect(m_marks, &CommentMarks::clicked, this, &SheetReader::commentsWanted);
    setProperty("sheet", u"reader"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    document()->setDocumentMargin(spacing::small);
}

// A text edit says yes also while it is read only.
QVariant SheetReader::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImEnabled ? QVariant(false) : QTextBrowser::inputMethodQuery(query);
}

void SheetReader::setPictures(const SheetPictures& pictures)
{
    if (!m_pictures)
        m_pictures = new PictureObject(*document());
    m_pictures->setPictures(&pictures);
}

void SheetReader::showSheet(const SheetParts& parts)
{
    m_parts = parts;
    m_picked.clear();
    m_changed.clear();
    setCommented({});
    write();
    verticalScrollBar()->setValue(0);
}

void SheetReader::clearSheet()
{
    showSheet({});
}

void SheetReader::write()
{
    m_written = room(); // first: what follows may resize the page
    const int read = verticalScrollBar()->value();
    document()->clear();
    SheetWriter(*document(), *m_written).write(m_parts);
    // What is written pushes the cursor to the end, and the first show would go there.
    setTextCursor(QTextCursor(document()));
    verticalScrollBar()->setValue(read);
    markBlocks();
    m_marks->lay();
}

void SheetReader::setChanged(const QSet<QString>& blocks)
{
    m_changed = blocks;
    viewport()->update();
}

void SheetReader::setCommented(const QList<SpotComments>& comments)
{
    m_commented.clear();
    for (const SpotComments& each : comments)
        m_commented.insert(each.spot.item);
    m_commented.remove(QString());
    m_marks->setComments(comments);
    markBlocks();
}

void SheetReader::pick(const QString& block)
{
    m_picked = block;
    markBlocks();
    emit blockPicked(block);
}

void SheetReader::goTo(const QString& place, const QString& block)
{
    const QTextBlock paragraph = findParagraph(*document(), [&](const SheetSpot& spot) {
        return block.isEmpty() ? spot.place == place : spot.item == block;
    });
    if (!paragraph.isValid())
        return;
    const int top = int(rectOf(paragraph).top()) + verticalScrollBar()->value();
    verticalScrollBar()->setValue(top - viewport()->height() / 3);
}

QString SheetReader::nextBlock(const QString& after, const QSet<QString>& blocks) const
{
    const QStringList all = blocksInOrder(*document());
    const qsizetype from = all.indexOf(after) + 1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString& block = all[(from + i) % all.size()];
        if (blocks.contains(block))
            return block;
    }
    return {};
}

void SheetReader::markBlocks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock paragraph = document()->begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        const SheetSpot* spot = ParagraphSpot::of(paragraph);
        if (!spot || spot->item.isEmpty())
            continue;
        const bool picked = spot->item == m_picked;
        if (!picked && !m_commented.contains(spot->item))
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(paragraph);
        selection.format.setBackground(picked ? colours().accentSoft : colours().attention.paper);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    setExtraSelections(selections);
    viewport()->update();
}

QRectF SheetReader::rectOf(const QTextBlock& paragraph) const
{
    return document()->documentLayout()->blockBoundingRect(paragraph).translated(
        0, -verticalScrollBar()->value());
}

// On the reader, in whose margin marks stand; empty where it is scrolled away.
QRect SheetReader::rectOfSpot(const SheetSpot& spot) const
{
    if (spot.item.isEmpty() && spot.place.isEmpty())
        return {};
    const QTextBlock paragraph = findParagraph(*document(), [&](const SheetSpot& there) {
        return spot.item.isEmpty() ? there.place == spot.place : there.item == spot.item;
    });
    if (!paragraph.isValid())
        return {};
    const QRect rect = rectOf(paragraph).toAlignedRect();
    if (!viewport()->rect().contains(QPoint(0, rect.top())))
        return {};
    return {viewport()->mapTo(this, rect.topLeft()), QSize(viewport()->width() - rect.left(), rect.height())};
}

void SheetReader::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    m_marks->lay();
}

// A bar beside what changed, a frame around what is picked.
void SheetReader::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    for (QTextBlock paragraph = document()->begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        const SheetSpot* spot = ParagraphSpot::of(paragraph);
        if (!spot || spot->item.isEmpty())
            continue;
        const QRectF rect = rectOf(paragraph);
        if (!rect.intersects(viewport()->rect()))
            continue;
        if (m_changed.contains(spot->item))
            painter.fillRect(QRectF(rect.left() - 5, rect.top() + 1, 3, rect.height() - 2),
                             colours().info.ink);
        if (spot->item == m_picked) {
            painter.setPen(colours().accent);
            painter.drawRect(rect.adjusted(-2, -1, 1, 0));
        }
    }
}

void SheetReader::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        pickNeighbour(event->key() == Qt::Key_Down);
        return;
    }
    if (plain && event->key() == Qt::Key_Escape && !m_picked.isEmpty()) {
        pick({});
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void SheetReader::pickNeighbour(bool next)
{
    const QStringList blocks = blocksInOrder(*document());
    if (blocks.isEmpty())
        return;
    const qsizetype at = blocks.indexOf(m_picked);
    const qsizetype wanted = at < 0 ? 0 : at + (next ? 1 : -1);
    pick(blocks.at(std::clamp<qsizetype>(wanted, 0, blocks.size() - 1)));
    goTo({}, m_picked);
}

void SheetReader::mouseReleaseEvent(QMouseEvent* event)
{
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    pick(blockAt(event->position().toPoint()));
}

QString SheetReader::blockAt(const QPoint& point) const
{
    const SheetSpot* spot = ParagraphSpot::of(cursorForPosition(point).block());
    return spot ? spot->item : QString();
}

void SheetReader::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        pick(blockAt(event->pos()));
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuAsked(*menu);
    menu->popup(event->globalPos());
}

void SheetReader::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void SheetReader::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitPage();
}

// Long lines are hard to read: on a wide window the text keeps to the middle. On a narrow one, and at a large
// text size, fewer facts stand beside each other, and the cells of wide tables below each other.
void SheetReader::fitPage()
{
    const int side = sideMargin();
    if (viewportMargins().left() != side)
        setViewportMargins(side, margin, side, 0); // comes here again
    else if (room() != m_written)
        write();
}

int SheetReader::sideMargin() const
{
    return std::max(margin, (width() - scaled(widestText)) / 2);
}

SheetWriter::Room SheetReader::room() const
{
    const int line = width() - 2 * sideMargin();
    return {std::clamp(line / scaled(leastPair), 1, SheetWriter::Room::MostPairs),
            std::max(1, line / scaled(leastColumn))};
}

} // namespace shanke

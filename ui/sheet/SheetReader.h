// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheet/SheetWriter.h"

#include <QSet>
#include <QTextBrowser>

class QMenu;

namespace shanke {

class CommentMarks;
class PictureObject;
class SheetPictures;
struct SpotComments;

// A document to read, as the sheet it prints on. A block can be picked with a click or with Up and Down;
// picked blocks, those with comments and those that changed are marked: by a frame, a ground with the count
// at the margin, and a bar. It follows no link, and takes no input method, whose candidates would lie over
// the text while keys are meant for the page. Lives in the ui thread.
class SheetReader : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SheetReader(QWidget* parent = nullptr);

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    // Those that its sheets show; they outlive it.
    void setPictures(const SheetPictures& pictures);
    void showSheet(const SheetParts& parts);
    void clearSheet();
    void setChanged(const QSet<QString>& blocks);
    void setCommented(const QList<SpotComments>& comments);

    // Empty: the whole document.
    const QString& pickedBlock() const { return m_picked; }
    void pick(const QString& block);
    void goTo(const QString& place, const QString& block);
    // The first of `blocks` after the block `after`, from the top again at the end; empty when there is none.
    QString nextBlock(const QString& after, const QSet<QString>& blocks) const;

signals:
    void blockPicked(const QString& block);
    void commentsWanted(const shanke::SheetSpot& spot);
    void menuAsked(QMenu& menu); // about what is picked

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void write();
    void markBlocks();
    void pickNeighbour(bool next);
    void fitPage();
    int sideMargin() const;
    SheetWriter::Room room() const;
    QRectF rectOf(const QTextBlock& paragraph) const;
    QRect rectOfSpot(const SheetSpot& spot) const;
    QString blockAt(const QPoint& point) const;

    PictureObject* m_pictures = nullptr; // of the document
    SheetParts m_parts;
    std::optional<SheetWriter::Room> m_written; // for what page
    QString m_picked;
    QSet<QString> m_changed;
    QSet<QString> m_commented;
    CommentMarks* m_marks;
};

} // namespace shanke

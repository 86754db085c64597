// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheet/SheetWriter.h"

#include <QSet>
#include <QTextBrowser>

namespace shanke {

class PictureObject;
class SheetPictures;

// A document to read, as the sheet it prints on. A block can be picked with a click or with Up and Down;
// picked blocks, those with comments and those that changed are marked: by a frame, a ground and a bar at the
// margin. It follows no link, and takes no input method, whose candidates would lie over the text while keys
// are meant for the page. Lives in the ui thread.
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
    void setCommented(const QSet<QString>& blocks);

    // Empty: the whole document.
    const QString& pickedBlock() const { return m_picked; }
    void pick(const QString& block);
    void goTo(const QString& place, const QString& block);
    // The first of `blocks` after the block `after`, from the top again at the end; empty when there is none.
    QString nextBlock(const QString& after, const QSet<QString>& blocks) const;

signals:
    void blockPicked(const QString& block);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
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

    PictureObject* m_pictures = nullptr; // of the document
    SheetParts m_parts;
    std::optional<SheetWriter::Room> m_written; // for what page
    QString m_picked;
    QSet<QString> m_changed;
    QSet<QString> m_commented;
};

} // namespace shanke

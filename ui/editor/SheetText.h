// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PastedPage.h"
#include "ui/sheet/PictureObject.h"

#include <QTextEdit>

class QMenu;

namespace shanke {

enum class InlineStyle { Bold, Italic, Underline, Subscript, Superscript };

// A text field of the sheet: as tall as its text, never scrolling by itself, in the few formats of inline
// markup. What is shown or read is either blocks, whose ids survive editing, or one text (a cell). Undo
// belongs to the whole sheet.
class SheetText : public QTextEdit
{
    Q_OBJECT
public:
    explicit SheetText(QWidget* parent = nullptr);

    // Nothing is touched when the field already says so; otherwise the cursor goes where the texts differ.
    void setBlocks(const Blocks& blocks);
    Blocks blocks() const;
    void setMarkup(const QString& markup);
    QString markup() const;

    // Those that the text shows.
    void setPictures(const SheetPictures* pictures) { m_pictures->setPictures(pictures); }
    void setLeastLines(int lines);
    // Enter ends the row instead of starting a paragraph; Shift+Enter still breaks the line.
    void setSingleRow(bool single) { m_singleRow = single; }
    // Only text: what is pasted has no looks and no pictures.
    void setPlain(bool plain) { m_isPlain = plain; }
    void toggle(InlineStyle style);
    bool has(InlineStyle style) const;

    // Paints the paragraphs of these blocks on a soft ground: somebody said something about them.
    void setCommented(const QStringList& blockIds);
    // Where the paragraph of a block stands; empty when it is not here.
    QRect rectOfBlock(const QString& id) const;
    // Of the paragraph with the cursor; empty for a cell, and a paragraph that was never shown.
    QString currentBlock() const;
    // Puts the cursor into the paragraph of a block; false when it is not here.
    bool goToBlock(const QString& id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // Not text: the page knows what to do with it.
    void filesPasted(const QMimeData& source);
    // A step by itself begins, or has ended.
    void stepped();
    // Stands in the text now; its pictures are to be files of the document.
    void pagePasted(const shanke::PastedPage& page);
    void edited(); // by the person, never by setBlocks()
    void focused(shanke::SheetText* field);
    void menuAsked(QMenu& menu); // about the paragraph with the cursor
    void returnPressed();        // only of a single row
    void emptyBackspace();       // Backspace in a field without text

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    template <typename Show>
    void replaceText(Show&& show);
    void onContentsChanged();
    void fit();
    bool leaveByArrow(const QKeyEvent& event);
    bool isKnown(const QString& picture) const;
    PastedPage pageOf(const QMimeData& source) const;
    void insertBlocks(const Blocks& blocks);

    PictureObject* m_pictures; // of the document
    bool m_showing = false;    // what changes now is not typing
    bool m_singleRow = false;
    bool m_isPlain = false;
    int m_leastLines = 1;
    QStringList m_commented;
};

} // namespace shanke

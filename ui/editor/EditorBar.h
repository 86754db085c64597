// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/RecordSession.h"
#include "ui/editor/SheetText.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace shanke {

class StatusBadge;

// The line above the sheet: back, undo, the few text formats, how safe the text is, where the plan stands,
// save and submit. Objects: "editor.back", "editor.undo", "editor.redo", "editor.bold", "editor.italic",
// "editor.underline", "editor.subscript", "editor.superscript", "editor.keeping", "editor.state",
// "editor.delivery", "editor.save", "editor.print", "editor.history", "editor.submit", "editor.start".
class EditorBar : public QFrame
{
    Q_OBJECT
public:
    explicit EditorBar(QWidget* parent = nullptr);

    void showKeeping(TextSafety keeping, const QDateTime& at);
    // `hasUnsaved`: what is in the editor is not the stored plan, so no server has it.
    void showState(const OpenRecord& facts, bool hasUnsaved);
    // A plan that is only shown takes neither a save nor a submission.
    void showOnly(bool only);
    void showUndo(const RecordEdits& edits);
    // Formats of the field with the cursor; null: there is none.
    void showFormats(const SheetText* text);

signals:
    void backWanted();
    void undoWanted();
    void redoWanted();
    void styleWanted(shanke::InlineStyle style);
    void saveWanted();
    void printWanted();
    void historyWanted();
    void submitWanted();
    void startWanted(); // a plan is to be made from the published standard plan that is shown

private:
    void addTools(QHBoxLayout* layout);
    void addStyles(QHBoxLayout* layout);
    void addFacts(QHBoxLayout* layout);
    QToolButton* addTool(QHBoxLayout* layout, const QString& name, const QString& text,
                         const QKeySequence& keys);

    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QList<std::pair<InlineStyle, QToolButton*>> m_styles;
    QLabel* m_keeping;
    StatusBadge* m_state;
    StatusBadge* m_delivery;
    QPushButton* m_save;
    QPushButton* m_submit;
    QPushButton* m_start;
};

} // namespace shanke

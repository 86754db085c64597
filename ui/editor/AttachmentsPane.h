// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/Attachments.h"

#include <QWidget>

class QListView;
class QMimeData;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace shanke {

class InfoBar;

// The files of the plan at the right of the sheet: attach by button, drop or paste; open, save, fetch and
// take out with the mouse, the keyboard (Enter, Delete, Ctrl+V) or the buttons below the list. Objects:
// "editor.files", "editor.attach", "editor.file.open", "editor.file.save", "editor.file.fetch",
// "editor.file.take", "editor.file.remove", "editor.file.message".
class AttachmentsPane : public QWidget
{
    Q_OBJECT
public:
    // `attachments` outlives the pane.
    explicit AttachmentsPane(Attachments& attachments, QWidget* parent = nullptr);

    // Files or a picture that can be attached are in `given`.
    static bool canAttach(const QMimeData& given);
    void attach(const QMimeData& given);
    // Files are opened and saved, none is attached or taken out.
    void showOnly(bool only);

signals:
    void undoWanted(); // of taking a file out

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* createList();
    QWidget* createTools();
    void connectTools();
    void connectAttachments();
    void createShortcuts();
    const AttachmentRow* selected() const;
    void choose();
    void save(const QString& name);
    void openCopy(const QString& path);
    void showTools();

    Attachments& m_attachments;
    QStackedWidget* m_pages = nullptr;
    QListView* m_list = nullptr;
    InfoBar* m_message;
    bool m_isOnlyShown = false;
    QPushButton* m_attach = nullptr;
    QToolButton* m_open = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_remove = nullptr;
    QPushButton* m_fetch = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/FoundModel.h"
#include "ui/import/ImportSession.h"

#include <QWidget>

class QComboBox;
class QListView;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace shanke {

// The documents that were found in a file, and of one of them the places with their lines. Lines go to
// another place by the list of places (Ctrl+M, or Enter on a line), by the button or by dragging; Enter or F2
// on a field writes in it; Ctrl+Z takes back. Objects: "import.documents", "import.found", "import.move",
// "import.kind", "import.join", "import.undo", "import.redo".
class FoundPane : public QWidget
{
    Q_OBJECT
public:
    // `session` outlives it.
    explicit FoundPane(ImportSession& session, QWidget* parent = nullptr);

    void showFile(); // another one
    // Puts into its field what is being written.
    void commit();
    // The list of places for what is selected; it goes with its parent.
    QMenu* makePlaceMenu();

signals:
    // What is selected, line by line, and where in the file it stood.
    void selected(const QStringList& lines, const QString& from);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createTools();
    void createViews();
    void createShortcuts();
    void showDocuments();
    void showRows();
    void showTools();
    void tellSelected();
    std::vector<DraftLine> selectedLines() const;
    void move(const std::vector<DraftLine>& lines, const DraftSpot& to);
    void moveRows(const QList<int>& rows, const DraftSpot& to);
    void openPlaces();
    void select(const DraftSpot& spot, int firstLine);
    size_t document() const { return m_document; }

    ImportSession& m_session;
    FoundModel m_model;
    size_t m_document = 0;
    QListWidget* m_documents;
    QListView* m_found;
    QPushButton* m_move = nullptr;
    QComboBox* m_kind = nullptr;
    QToolButton* m_join = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    bool m_isShowing = false; // what changes in the widgets is not a person's wish
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/SearchSession.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace shanke {

class FoundFilesBox;
class SearchFilterBar;

// A search over everything, lying over the page that is open: a line to type in, what it is narrowed down by,
// and what was found so far: documents, then files of the folder of resources. Up and Down choose while one
// types, Enter opens, Escape goes back to where one was, and so does going on with something else. Objects:
// "search.panel", "search.text", "search.results", "search.message", and those of SearchFilterBar and
// FoundFilesBox.
class SearchPanel : public QFrame
{
    Q_OBJECT
public:
    // Both outlive it; it lies over `over`, which owns it.
    SearchPanel(Workspace& workspace, Clock& clock, QWidget* over);

    // What was looked for before stands there, to be typed over.
    void open();

signals:
    void chosen(const shanke::SearchHit& hit, const std::optional<shanke::PlanState>& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    // Tab stays within the panel.
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void fit();
    void close();
    void onFocusChanged(QWidget* now);
    void ask();
    void askForFiles();
    void showAnswer();
    bool takeKey(const QKeyEvent& key);
    void move(int rows);
    // Rows are those of the documents, then those of the files.
    void setCurrent(int row);
    void open(int row);
    void openCurrent();

    SearchSession m_session;
    QLineEdit* m_text;
    SearchFilterBar* m_filters;
    QListView* m_results;
    FoundFilesBox* m_files;
    QLabel* m_message;
    bool m_isChosen = false;    // by the person, since they typed
    QPointer<QWidget> m_before; // had the focus
};

} // namespace shanke

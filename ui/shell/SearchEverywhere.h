// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SearchValues.h"

#include <QObject>

namespace shanke {

class Clock;
class EditorPage;
class MainWindow;
class ReviewPage;
class SearchPanel;
class Workspace;

// Ctrl+K on every page of a window: the panel that searches everything, and the way from what was found to
// where it is read: a record in the editor at the place, what was handed in on the page of reviews. Owned by
// the window.
class SearchEverywhere : public QObject
{
    Q_OBJECT
public:
    // The pages are of the window.
    SearchEverywhere(Workspace& workspace, Clock& clock, MainWindow& window, EditorPage& editor,
                     ReviewPage& review);

private:
    void open();
    void show(const SearchHit& hit, const std::optional<PlanState>& state);

    MainWindow& m_window;
    EditorPage& m_editor;
    ReviewPage& m_review;
    SearchPanel* m_panel;
};

} // namespace shanke

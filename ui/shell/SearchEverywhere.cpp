// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchEverywhere.h"

#include "base/Clock.h"
#include "ui/editor/EditorPage.h"
#include "ui/review/ReviewPage.h"
#include "ui/search/SearchPanel.h"
#include "ui/shell/MainWindow.h"
#include "workspace/SearchService.h"
#include "workspace/Workspace.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QShortcut>

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr auto AfterTheStart = 3s; // lists come first

bool isDecided(const std::optional<PlanState>& state)
{
    return state && (state->status == PlanStatus::Returned || state->status == PlanStatus::Approved ||
                     state->status == PlanStatus::ApprovedWithNotes);
}

} // namespace

SearchEverywhere::SearchEverywhere(Workspace& workspace, Clock& clock, MainWindow& window, EditorPage& editor,
                                   ReviewPage& review)
    : QObject(&window),
      m_window(window),
      m_editor(editor),
      m_review(review),
      m_panel(new SearchPanel(workspace, clock, window.centralWidget()))
{
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &window);
    connect(shortcut, &QShortcut::activated, this, &SearchEverywhere::open);
    connect(m_panel, &SearchPanel::chosen, this, &SearchEverywhere::show);
    clock.after(AfterTheStart, this, [&workspace] { workspace.search().prepare(); });
}

// What an input method still composes belongs to what was typed.
void SearchEverywhere::open()
{
    QGuiApplication::inputMethod()->commit();
    m_panel->open();
}

void SearchEverywhere::show(const SearchHit& hit, const std::optional<PlanState>& state)
{
    if (hit.document.about.isEmpty()) {
        m_window.openPlan(hit.document.id);
        m_editor.goOnceOpen(hit.place, hit.item);
        return;
    }
    m_window.go(Place::Review);
    m_review.search(hit.title.text, isDecided(state));
}

} // namespace shanke

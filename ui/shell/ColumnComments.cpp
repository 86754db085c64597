// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ColumnComments.h"

#include "ui/common/whenReady.h"
#include "ui/plans/CommentedDialog.h"
#include "ui/records/RecordsPage.h"
#include "ui/shell/MainWindow.h"
#include "workspace/PrepService.h"
#include "workspace/Workspace.h"

#include <numeric>

namespace shanke {

ColumnComments::ColumnComments(Workspace& workspace, const Clock& clock, MainWindow& window,
                               RecordsPage& research)
    : QObject(&window), m_workspace(workspace), m_clock(clock), m_window(window), m_research(research)
{
    connect(&workspace, &Workspace::changed, this, &ColumnComments::want);
    connect(&research, &RecordsPage::commentsRequested, this, &ColumnComments::showList);
    want();
}

void ColumnComments::read()
{
    whenReady(m_workspace.preparing().commented(), this, [this](const Result<QList<CommentedPlan>>& plans) {
        m_plans = plans.value_or(QList<CommentedPlan>());
        const int fresh =
            std::accumulate(m_plans.begin(), m_plans.end(), 0,
                            [](int sum, const CommentedPlan& each) { return sum + each.fresh; });
        m_research.offerComments(!m_plans.isEmpty(), fresh);
        m_reading.answered();
    });
}

void ColumnComments::showList()
{
    auto* dialog = new CommentedDialog(m_plans, m_clock.now(), &m_window);
    connect(dialog, &CommentedDialog::chosen, &m_window, &MainWindow::openPlan);
    dialog->open();
}

} // namespace shanke

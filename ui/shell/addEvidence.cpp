// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/addEvidence.h"

#include "ui/evidence/EvidencePage.h"
#include "ui/paper/PaperDialog.h"
#include "ui/records/RecordsPage.h"
#include "ui/shell/MainWindow.h"
#include "workspace/PaperService.h"
#include "workspace/Workspace.h"

#include <QStackedWidget>

namespace shanke {

void addEvidence(MainWindow& window, QStackedWidget& pages, const RecordsPage& research, Workspace& workspace,
                 Clock& clock)
{
    auto* page = new EvidencePage(workspace, clock);
    pages.addWidget(page);
    QObject::connect(&research, &RecordsPage::evidenceRequested, page, [page, &pages] {
        pages.setCurrentWidget(page);
        page->activate();
    });
    QObject::connect(page, &EvidencePage::recordActivated, &window, &MainWindow::openPlan);
    QObject::connect(page, &EvidencePage::printWanted, &window, [&window, &workspace](const TermDays& term) {
        const auto reading = [&workspace, term] { return workspace.paper().evidence(term); };
        (new PaperDialog(PaperReading(reading), &window))->open();
    });
    QObject::connect(page, &EvidencePage::closed, &window, [&window] { window.go(Place::Research); });
}

} // namespace shanke

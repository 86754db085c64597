// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StandardsWay.h"

#include "ui/editor/EditorPage.h"
#include "ui/shell/DesktopNotifier.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardNewsBar.h"

#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

StandardsWay::StandardsWay(Workspace& workspace, Clock& clock, MainWindow& window, EditorPage& editor,
                           QVBoxLayout& bars)
    : QObject(&window)
{
    auto* news = new StandardNewsBar(workspace, clock, window.centralWidget());
    bars.addWidget(news);
    connect(news, &StandardNewsBar::told, this, &notifyDesktop);
    connect(news, &StandardNewsBar::standardWanted, &window, &MainWindow::openPlan);
    connect(news, &StandardNewsBar::ownWanted, &window, [&window, &editor](const DocId& plan) {
        window.openPlan(plan);
        editor.goOnceOpen(u"base"_s, {});
    });
}

} // namespace shanke

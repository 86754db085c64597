// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StandardsWay.h"

#include "ui/editor/EditorPage.h"
#include "ui/shell/DesktopNotifier.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardNewsBar.h"

#include <QStackedWidget>

namespace shanke {

using namespace Qt::StringLiterals;

StandardsWay::StandardsWay(Workspace& workspace, Clock& clock, MainWindow& window, EditorPage& editor,
                           const QStackedWidget& pages)
    : QObject(&window), m_news(new StandardNewsBar(workspace, clock, window.centralWidget()))
{
    connect(&pages, &QStackedWidget::currentChanged, m_news, &StandardNewsBar::lookAgain);
    connect(m_news, &StandardNewsBar::told, this, &notifyDesktop);
    connect(m_news, &StandardNewsBar::standardWanted, &window, &MainWindow::openPlan);
    connect(m_news, &StandardNewsBar::ownWanted, &window, [&window, &editor](const DocId& plan) {
        window.openPlan(plan);
        editor.goOnceOpen(u"base"_s, {});
    });
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportWay.h"

#include "archive/readArchive.h"
#include "ui/import/ImportPage.h"
#include "ui/import/PackDialog.h"
#include "ui/plans/PlansPage.h"
#include "ui/shell/MainWindow.h"

#include <QFileDialog>
#include <QStackedWidget>

namespace shanke {

ImportWay::ImportWay(Workspace& workspace, MainWindow& window, QStackedWidget& pages, PlansPage& plans)
    : QObject(&window),
      m_workspace(workspace),
      m_window(window),
      m_pages(pages),
      m_page(new ImportPage(workspace))
{
    m_pages.addWidget(m_page);
    connect(&plans, &PlansPage::importWanted, this, &ImportWay::choose);
    connect(&plans, &PlansPage::filesGiven, this, &ImportWay::import);
    connect(m_page, &ImportPage::closed, this, [this] { m_window.go(Place::Plans); });
}

void ImportWay::choose()
{
    if (m_page->isUnderWay())
        return showPage();
    auto* dialog = new QFileDialog(&m_window, tr("Import Word files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Files of Word and WPS, PDF, and packages (*.docx *.doc *.wps *.rtf *.odt *.txt *.pdf *.zip)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportWay::import);
    dialog->open();
}

void ImportWay::import(const QStringList& paths)
{
    QStringList texts;
    for (const QString& path : paths) {
        if (isOpenArchive(path))
            (new PackDialog(m_workspace, path, &m_window))->open();
        else
            texts.append(path);
    }
    if (texts.isEmpty())
        return;
    m_page->add(texts);
    if (m_page->isUnderWay())
        showPage();
}

// Leaving the page before saves what was written there.
void ImportWay::showPage()
{
    m_window.go(Place::Plans);
    m_pages.setCurrentWidget(m_page);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordsView.h"

#include "ui/common/ArchiveWords.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Theme.h"
#include "ui/records/RecordFilterBar.h"
#include "ui/records/RecordTable.h"
#include "ui/records/listPages.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

RecordsView::RecordsView(ListPage page, const QString& title, Workspace& workspace, Clock& clock)
    : m_page(page),
      m_list(page, workspace, clock),
      m_saving(workspace),
      m_filters(new RecordFilterBar(page)),
      m_asTable(makeButton(tr("As a table…"))),
      m_table(new RecordTable(m_list.model())),
      m_empty(new EmptyState),
      m_rows(new QStackedWidget),
      m_message(new InfoBar)
{
    m_table->setObjectName(nameOf(page) + u".list"_s);
    m_table->setAccessibleName(title);
    m_message->setObjectName(nameOf(page) + u".message"_s);
    layOut();
    hideColumns();
    connectList();
    connectTable();
    createShortcuts();
    m_list.setFilter(m_filters->filter());
}

void RecordsView::layOut()
{
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_message);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::medium);
    bar->addWidget(m_filters, 1);
    bar->addWidget(m_asTable, 0, Qt::AlignBottom); // beside the last line of filters
    layout->addLayout(bar);
    layout->addWidget(m_rows, 1);
}

// A column stands where a record of the page can say something in it.
void RecordsView::hideColumns()
{
    const bool isPreparing = m_page == ListPage::Preparing;
    const auto kinds = allKinds().on(m_page);
    const bool hasState = hasRole(m_page, FieldRole::Stage) ||
                          std::any_of(kinds.begin(), kinds.end(),
                                      [](const KindDescription* kind) { return kind->isDecidedAbout(); });
    const std::pair<RecordModel::Column, bool> columns[]{
        {RecordModel::Week, hasRole(m_page, FieldRole::Week)},
        {RecordModel::Day, hasRole(m_page, FieldRole::Day) && !isPreparing}, // the week says enough
        {RecordModel::Classes, hasRole(m_page, FieldRole::Classes)},
        {RecordModel::Subject, hasRole(m_page, FieldRole::Subject)},
        {RecordModel::Who, m_page == ListPage::School}, // elsewhere they are one's own
        {RecordModel::State, hasState},
    };
    QList<int> hidden;
    for (const auto& [column, isSaid] : columns) {
        if (!isSaid)
            hidden.append(column);
    }
    m_table->hideColumns(hidden);
}

void RecordsView::connectList()
{
    connect(&m_list, &RecordList::loaded, this, &RecordsView::showRows);
    connect(&m_list, &RecordList::loaded, this, &RecordsView::loaded);
    connect(&m_list, &RecordList::failed, m_message, &InfoBar::showError);
    connect(&m_list, &RecordList::removed, this, &RecordsView::onRemoved);
    connect(m_filters, &RecordFilterBar::changed, this, [this] { m_list.setFilter(m_filters->filter()); });
    connect(m_table, &QTreeView::activated, this, &RecordsView::openCurrent);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_list.isFiltered())
            search({});
        else
            emit startWanted();
    });
}

void RecordsView::createShortcuts()
{
    auto* remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RecordsView::removeCurrent);
    auto* print = new QShortcut(QKeySequence(QKeySequence::Print), m_table);
    print->setContext(Qt::WidgetShortcut);
    connect(print, &QShortcut::activated, this, &RecordsView::printChosen);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordsView::showMenu);
    auto* undo = new QShortcut(QKeySequence(QKeySequence::Undo), m_table);
    undo->setContext(Qt::WidgetShortcut);
    connect(undo, &QShortcut::activated, &m_list, &RecordList::undoRemove);
}

void RecordsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_list.setPaused(false);
}

void RecordsView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_list.setPaused(true);
}

void RecordsView::activate()
{
    m_list.refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RecordsView::search(const QString& text)
{
    m_filters->search(text);
}

void RecordsView::showStatus(PlanStatus status)
{
    m_filters->showStatus(status);
}

void RecordsView::setEmpty(const QString& icon, const QString& sentence, const QString& action)
{
    m_nothing = {icon, sentence, action};
    if (m_list.isLoaded())
        showRows();
}

void RecordsView::showRows()
{
    const bool none = m_list.model().rowCount() == 0;
    if (none)
        showNothing();
    m_rows->setCurrentIndex(none ? 1 : 0);
    m_asTable->setEnabled(!none && !m_saving.isWorking());
    m_table->chooseFirst();
}

void RecordsView::showNothing()
{
    if (m_list.isFiltered())
        m_empty->setContent(u"search"_s, tr("Nothing is like that."), tr("Show everything"));
    else
        m_empty->setContent(m_nothing.icon, m_nothing.sentence, m_nothing.action);
}

void RecordsView::openCurrent()
{
    if (!m_table->currentIndex().isValid())
        return;
    const RecordSummary& record = m_list.model().row(m_table->currentIndex());
    if (record.conflicted)
        emit conflictActivated(record.id);
    else
        emit recordActivated(record.id);
}

void RecordsView::removeCurrent()
{
    if (m_table->currentIndex().isValid())
        m_list.remove(m_list.model().row(m_table->currentIndex()).id);
}

// In the order of the list.
void RecordsView::printChosen()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<DocId> ids;
    for (const QModelIndex& row : std::as_const(rows))
        ids.append(m_list.model().row(row).id);
    if (!ids.isEmpty())
        emit printWanted(ids);
}

void RecordsView::connectTable()
{
    m_asTable->setObjectName(nameOf(m_page) + u".table"_s);
    m_asTable->setEnabled(false); // until there are rows
    m_asTable->setToolTip(tr("What the list shows, as a workbook of Excel and WPS (.xlsx)"));
    connect(m_asTable, &QPushButton::clicked, this, &RecordsView::askForTable);
    connect(&m_saving, &TableSaving::failed, this, [this](const Error& error) {
        m_asTable->setEnabled(true);
        m_message->showMessage(Tone::Attention, ArchiveWords::notWritten(error));
    });
    connect(&m_saving, &TableSaving::written, this, [this](const QString& path, int records, int skipped) {
        m_asTable->setEnabled(true);
        const QString saved =
            tr("Saved: %1").arg(QFileInfo(path).fileName()) + u" · "_s + tr("%n record(s)", nullptr, records);
        const QString left =
            skipped > 0 ? u'\n' + tr("%n cannot be read here.", nullptr, skipped) : QString();
        m_message->showMessage(skipped > 0 ? Tone::Attention : Tone::Good, saved + left);
    });
}

void RecordsView::askForTable()
{
    auto* dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Workbook (*.xlsx)")});
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(m_table->accessibleName() + u".xlsx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RecordsView::saveTable);
    dialog->open();
}

void RecordsView::saveTable(const QString& path)
{
    QList<DocId> ids;
    for (int row = 0; row < m_list.model().rowCount(); ++row)
        ids.append(m_list.model().row(m_list.model().index(row, 0)).id);
    m_asTable->setEnabled(ids.isEmpty());
    m_saving.save(ids, path);
}

void RecordsView::showMenu(const QPoint& at)
{
    if (!m_table->indexAt(at).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &RecordsView::openCurrent);
    menu->addAction(tr("Print or save as a file…"), this, &RecordsView::printChosen);
    menu->addAction(tr("Take away"), this, &RecordsView::removeCurrent);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void RecordsView::onRemoved(const RecordSummary& record)
{
    m_message->showMessage(Tone::Info, tr("“%1” was taken away.").arg(RecordModel::title(record)),
                           {tr("Undo"), [this] { m_list.undoRemove(); }});
}

} // namespace shanke

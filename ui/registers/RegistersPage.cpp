// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/RegistersPage.h"

#include "base/WholeFile.h"
#include "kinds/allKinds.h"
#include "lesson/reviewKinds.h"
#include "research/PersonalEvidence.h"
#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/PageHeader.h"
#include "ui/common/whenReady.h"
#include "ui/registers/AbsenceDialog.h"
#include "ui/sheet/SheetWords.h"
#include "workspace/Account.h"
#include "workspace/RegisterService.h"
#include "workspace/Workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

enum class Days { ThisWeek, NextWeek, LastWeek, ThisMonth, LastMonth, Term };

RegisterDays daysOf(Days which, const QDate& today)
{
    const TermDays term = TermDays::around(today);
    switch (which) {
    case Days::ThisWeek:
        return RegisterDays::weekOf(today);
    case Days::NextWeek:
        return RegisterDays::weekOf(today.addDays(7));
    case Days::LastWeek:
        return RegisterDays::weekOf(today.addDays(-7));
    case Days::ThisMonth:
        return RegisterDays::monthOf(today);
    case Days::LastMonth:
        return RegisterDays::monthOf(RegisterDays::monthOf(today).from.addDays(-1));
    case Days::Term:
        return {term.from, std::min(term.to, RegisterDays::weekOf(today).to)};
    }
    Q_UNREACHABLE();
}

} // namespace

RegistersPage::RegistersPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_which(new QComboBox),
      m_days(new QComboBox),
      m_absence(makeButton(tr("State an absence…"), ButtonKind::Ordinary, u"user"_s)),
      m_table(new QTableView),
      m_list(new QListView),
      m_below(new QStackedWidget),
      m_message(new InfoBar)
{
    m_message->setObjectName(u"registers.message"_s);
    createTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(createHead());
    layout->addWidget(m_message);
    auto* body = new QSplitter(Qt::Vertical);
    body->addWidget(m_table);
    body->addWidget(createBehind());
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 1);
    layout->addWidget(body, 1);
    m_reading.setPaused(true);
    connectAll();
}

QWidget* RegistersPage::createHead()
{
    m_which->setObjectName(u"registers.which"_s);
    m_which->setAccessibleName(tr("Register"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_days->setObjectName(u"registers.days"_s);
    m_days->setAccessibleName(tr("Days"));
    m_absence->setObjectName(u"registers.absence"_s);
    m_days->addItem(tr("This week"), int(Days::ThisWeek));
    m_days->addItem(tr("Next week"), int(Days::NextWeek));
    m_days->addItem(tr("Last week"), int(Days::LastWeek));
    m_days->addItem(tr("This month"), int(Days::ThisMonth));
    m_days->addItem(tr("Last month"), int(Days::LastMonth));
    m_days->addItem(tr("This term so far"), int(Days::Term));
    auto* head = new PageHeader(tr("Registers"));
    auto* save = makeButton(tr("Save as a table…"), ButtonKind::Ordinary, u"save"_s);
    save->setObjectName(u"registers.save"_s);
    connect(save, &QPushButton::clicked, this, &RegistersPage::askPath);
    auto* back = makeButton(tr("Back"), ButtonKind::Ordinary, u"back"_s);
    back->setObjectName(u"registers.back"_s);
    connect(back, &QPushButton::clicked, this, &RegistersPage::closed);
    for (QWidget* action : std::initializer_list<QWidget*>{m_which, m_days, m_absence, save, back})
        head->addAction(action);
    return head;
}

void RegistersPage::createTable()
{
    m_table->setObjectName(u"registers.table"_s);
    m_table->setAccessibleName(tr("Register"));
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

// The list, or how one comes to it.
QWidget* RegistersPage::createBehind()
{
    m_list->setObjectName(u"registers.behind"_s);
    m_list->setAccessibleName(tr("Behind the figure"));
    m_list->setModel(&m_behind);
    m_list->setUniformItemSizes(true);
    auto* hint = makeLabel(tr("Choose a figure in colour: what it was counted from is listed here."),
                           TextRole::Muted, LineBreaks::Wrap);
    hint->setObjectName(u"registers.hint"_s);
    hint->setAlignment(Qt::AlignCenter);
    m_below->addWidget(hint);
    m_below->addWidget(m_list);
    return m_below;
}

void RegistersPage::connectAll()
{
    connect(m_days, &QComboBox::currentIndexChanged, this, [this] { m_reading.want(); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &RegistersPage::showTable);
    connect(m_absence, &QPushButton::clicked, this, &RegistersPage::stateAbsence);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RegistersPage::showBehind);
    connect(m_list, &QListView::activated, this, &RegistersPage::openBehind);
    connect(&m_workspace, &Workspace::changed, this, [this] { m_reading.want(); });
}

void RegistersPage::activate()
{
    m_reading.want();
    m_table->setFocus();
}

void RegistersPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The page hears of it before its table does, which has to measure by the new letters.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &RegistersPage::fitTable);
}

void RegistersPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_reading.setPaused(false);
}

void RegistersPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_reading.setPaused(true);
}

RegisterDays RegistersPage::chosenDays() const
{
    return daysOf(Days(m_days->currentData().toInt()), m_clock.now().date());
}

void RegistersPage::read()
{
    whenReady(m_workspace.registers().view(chosenDays()), this, [this](const Result<RegisterView>& view) {
        if (view)
            showView(*view);
        else
            m_message->showError(view.error());
        m_reading.answered();
    });
}

std::vector<RegisterTable> RegistersPage::tables() const
{
    const SheetLanguage& language = SheetWords::language();
    std::vector<RegisterTable> tables{inspectionTable(m_view.inspection, m_view.names, language),
                                      weekTable(m_view.week, language)};
    if (m_view.training)
        tables.push_back(trainingTable(*m_view.training, language));
    return tables;
}

void RegistersPage::showView(const RegisterView& view)
{
    m_view = view;
    const int chosen = std::max(0, m_which->currentIndex());
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const RegisterTable& table : tables())
        m_which->addItem(table.sheet.name);
    m_which->setCurrentIndex(std::min(chosen, m_which->count() - 1));
    m_absence->setVisible(view.isOfSchool);
    showTable();
}

void RegistersPage::showTable()
{
    std::vector<RegisterTable> all = tables();
    const size_t chosen = size_t(std::max(0, m_which->currentIndex()));
    if (chosen >= all.size())
        return;
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model.show(std::move(all[chosen]));
    fitTable();
    m_table->setCurrentIndex(m_model.index(std::max(0, row), std::max(0, column)));
    showBehind(m_table->currentIndex());
}

void RegistersPage::fitTable()
{
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model.columnCount(); ++i)
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i), scaled(220)));
    m_table->resizeRowsToContents();
}

void RegistersPage::showBehind(const QModelIndex& cell)
{
    m_behind.show(cell.isValid() ? m_model.behind(cell) : Figure(), m_view.names);
    m_below->setCurrentIndex(m_behind.rowCount() > 0 ? 1 : 0);
}

void RegistersPage::openBehind(const QModelIndex& line)
{
    const DocId document = m_behind.row(line).document;
    const KindDescription* kind = allKinds().of(document);
    if (!kind)
        return;
    if (kind->word == submissionKind().word)
        emit submissionRequested(document);
    else if (!kind->isSignedOnce())
        emit recordRequested(document);
    else if (kind->word == AbsenceSaid::kind().word)
        m_message->showMessage(Tone::Info, tr("A leader stated this absence."),
                               {tr("Take it back"), [this, document] {
                                    whenReady(m_workspace.registers().takeBackAbsence(document), this,
                                              [this](const Result<>& done) {
                                                  if (!done)
                                                      m_message->showError(done.error());
                                                  else
                                                      m_message->hide();
                                              });
                                }});
}

void RegistersPage::askPath()
{
    auto* dialog = new QFileDialog(this, tr("Save as a table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Workbooks (*.xlsx)"));
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(u"%1.xlsx"_s.arg(tr("Registers")));
    connect(dialog, &QFileDialog::fileSelected, this, &RegistersPage::saveTo);
    dialog->open();
}

void RegistersPage::saveTo(const QString& path)
{
    const std::vector<RegisterTable> all = tables();
    WorkbookWriter book;
    for (const RegisterTable& table : all)
        book.add(table.sheet);
    book.add(behindTable(all, m_view.names, SheetWords::language()));
    const auto written =
        book.finish().and_then([&](const QByteArray& bytes) { return writeWhole(path, bytes); });
    if (written)
        m_message->showMessage(Tone::Good, tr("Saved: %1").arg(path));
    else
        m_message->showError(written.error());
}

void RegistersPage::stateAbsence()
{
    auto* dialog = new AbsenceDialog(m_view, m_workspace.account().settings().user, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AbsenceDialog::stated, this, [this](const AbsenceDraft& draft) {
        whenReady(m_workspace.registers().stateAbsence(draft), this, [this](const Result<DocId>& done) {
            if (!done)
                m_message->showError(done.error());
        });
    });
    dialog->open();
}

} // namespace shanke

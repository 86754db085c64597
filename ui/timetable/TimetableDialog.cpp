// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/TimetableDialog.h"

#include "base/WholeFile.h"
#include "timetable/timetableTables.h"
#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/dialogSize.h"
#include "ui/common/whenReady.h"
#include "ui/timetable/TimetableWords.h"
#include "workspace/TimetableService.h"
#include "workspace/Workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 960;
constexpr int DialogHeight = 640;
constexpr int WeeksOfATerm = 20;
constexpr int DayMargin = 52; // its frame and the arrow

QString named(const QString& name)
{
    return u"timetable."_s + name;
}

} // namespace

TimetableDialog::TimetableDialog(Workspace& workspace, const Clock& clock, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_message(new InfoBar),
      m_remarks(new QStandardItemModel(this)),
      m_week(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Timetables"));
    m_message->setObjectName(named(u"message"_s));
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_message);
    layout->addWidget(createStored());
    layout->addWidget(makeLine());
    layout->addWidget(createChoice());
    layout->addWidget(createTerm());
    layout->addWidget(createPreview(), 1);
    m_store = makeButton(tr("Store this timetable"), ButtonKind::Primary);
    m_store->setObjectName(named(u"store"_s));
    m_store->setEnabled(false);
    connect(m_store, &QPushButton::clicked, this, &TimetableDialog::store);
    layout->addWidget(m_store, 0, Qt::AlignRight);
    resize(dialogSize(*this, {DialogWidth, DialogHeight}));
    guessTerm();
    readStored();
}

QWidget* TimetableDialog::createStored()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stored = new QComboBox;
    m_stored->setObjectName(named(u"stored"_s));
    m_stored->setAccessibleName(tr("Timetables on this PC"));
    m_stored->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_open = makeButton(tr("Open"), ButtonKind::Ordinary);
    m_open->setObjectName(named(u"open"_s));
    m_export = makeButton(tr("Save as a table…"), ButtonKind::Ordinary);
    m_export->setObjectName(named(u"export"_s));
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit opened(m_known.at(m_stored->currentIndex()).id);
        accept();
    });
    connect(m_export, &QPushButton::clicked, this, &TimetableDialog::chooseTarget);
    showStored({});
    layout->addWidget(m_stored, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_export);
    return row;
}

QWidget* TimetableDialog::createChoice()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QPushButton* choose = makeButton(tr("Bring in a table…"), ButtonKind::Primary, u"add"_s);
    choose->setObjectName(named(u"choose"_s));
    connect(choose, &QPushButton::clicked, this, &TimetableDialog::chooseFile);
    layout->addWidget(choose);
    m_title = new QLineEdit;
    m_title->setObjectName(named(u"title"_s));
    m_title->setPlaceholderText(tr("What it is called"));
    layout->addWidget(m_title, 1);
    connect(m_title, &QLineEdit::editingFinished, this, &TimetableDialog::readAgain);
    return row;
}

QWidget* TimetableDialog::createTerm()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_from = addDay(tr("Holds from"), u"from"_s, layout);
    m_until = addDay(tr("until"), u"until"_s, layout);
    m_termStart = addDay(tr("Week 1 begins"), u"termStart"_s, layout);
    for (QDateEdit* day : {m_from, m_until, m_termStart})
        connect(day, &QDateEdit::editingFinished, this, &TimetableDialog::readAgain);
    layout->addStretch();
    return row;
}

QDateEdit* TimetableDialog::addDay(const QString& label, const QString& name, QLayout* layout)
{
    auto* day = new QDateEdit;
    day->setObjectName(named(name));
    day->setAccessibleName(label);
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setMinimumWidth(day->fontMetrics().horizontalAdvance(u"0000-00-00"_s) + scaled(DayMargin));
    layout->addWidget(makeLabel(label, TextRole::Muted));
    layout->addWidget(day);
    return day;
}

QWidget* TimetableDialog::createPreview()
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary =
        makeLabel(tr("A workbook (.xlsx) or a table of text (.csv) with the week of each class or "
                     "teacher, the whole school, or a list with a lesson a row. A week that names the "
                     "classes in its cells is taken as yours."),
                  TextRole::Muted, LineBreaks::Wrap);
    m_summary->setObjectName(named(u"summary"_s));
    layout->addWidget(m_summary);
    auto* tables = new QHBoxLayout;
    auto* week = new QVBoxLayout;
    m_class = new QComboBox;
    m_class->setObjectName(named(u"class"_s));
    m_class->setAccessibleName(tr("Class"));
    connect(m_class, &QComboBox::currentIndexChanged, this, &TimetableDialog::showWeek);
    week->addWidget(m_class);
    week->addWidget(addTable(m_week, u"week"_s, tr("The week of the class, as it was read")), 1);
    tables->addLayout(week, 3);
    tables->addWidget(addTable(m_remarks, u"remarks"_s, tr("What is odd, cell by cell")), 2);
    layout->addLayout(tables, 1);
    return body;
}

QTableView* TimetableDialog::addTable(QStandardItemModel* model, const QString& name, const QString& caption)
{
    auto* table = new QTableView;
    table->setObjectName(named(name));
    table->setAccessibleName(caption);
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

// The term around today, as long as no timetable says otherwise.
void TimetableDialog::guessTerm()
{
    const QDate today = m_clock.now().date();
    const bool isSpring = today.month() >= 2 && today.month() <= 7;
    const int year = today.month() == 1 ? today.year() - 1 : today.year();
    const QDate begins = isSpring ? QDate(year, 2, 25) : QDate(year, 9, 1);
    const QDate monday = begins.addDays(1 - begins.dayOfWeek());
    m_from->setDate(begins);
    m_termStart->setDate(monday);
    m_until->setDate(monday.addDays(7 * WeeksOfATerm - 3));
}

void TimetableDialog::readStored()
{
    whenReady(m_workspace.timetables().staff(), this, [this](const Result<Roster>& roster) {
        if (roster)
            m_roster = *roster;
    });
    whenReady(m_workspace.timetables().all(), this, [this](const Result<QList<StoredTimetable>>& stored) {
        stored ? showStored(*stored) : m_message->showError(stored.error());
    });
}

void TimetableDialog::showStored(const QList<StoredTimetable>& stored)
{
    m_known = stored;
    m_stored->clear();
    for (const StoredTimetable& each : stored) {
        const QString title = each.timetable.title;
        const QString summary = TimetableWords::summary(each);
        m_stored->addItem(title.isEmpty() ? summary : title + u" · "_s + summary);
    }
    if (stored.isEmpty())
        m_stored->addItem(tr("No timetable is on this PC yet"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_stored, m_open, m_export})
        widget->setEnabled(!stored.isEmpty());
    if (stored.isEmpty() || m_preview)
        return;
    const Timetable& newest = stored.first().timetable;
    m_from->setDate(newest.validFrom);
    m_until->setDate(newest.validTo);
    m_termStart->setDate(newest.termStart);
}

void TimetableDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Bring in a timetable"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Tables (%1)").arg(u"*.xlsx *.csv *.txt"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::fileSelected, this, &TimetableDialog::readFile);
    dialog->open();
}

void TimetableDialog::readAgain()
{
    if (!m_path.isEmpty())
        readFile(m_path);
}

void TimetableDialog::readFile(const QString& path)
{
    m_path = path;
    m_store->setEnabled(false);
    const TimetableTerm term{m_title->text().trimmed(), m_from->date(), m_until->date(), m_termStart->date()};
    whenReady(m_workspace.timetables().preview(path, term), this,
              [this, path](const Result<TimetablePreview>& preview) {
                  if (path != m_path)
                      return;
                  preview ? showPreview(*preview) : refuse(preview.error());
              });
}

void TimetableDialog::refuse(const Error& error)
{
    if (error.kind != ErrorKind::InvalidInput)
        return m_message->showError(error);
    m_message->showMessage(
        Tone::Bad,
        m_until->date() < m_from->date()
            ? tr("The last day is before the first.")
            : tr("No timetable was found in this file. Days stand across and periods down, or it is "
                 "a list with a lesson a row. A file of an old program (.xls), or one with a "
                 "password, has to be saved as .xlsx first."));
}

void TimetableDialog::showPreview(const TimetablePreview& preview)
{
    m_message->hide();
    m_preview = preview;
    m_summary->setText(TimetableWords::summary(preview));
    QStringList classes;
    for (const TimetableEntry& entry : preview.timetable.entries)
        classes.append(entry.className);
    classes.removeDuplicates();
    const QString shown = m_class->currentText();
    m_class->clear();
    m_class->addItems(classes);
    m_class->setCurrentIndex(int(std::max(qsizetype(0), classes.indexOf(shown))));
    showRemarks();
    showWeek();
    m_store->setEnabled(!preview.timetable.entries.empty());
}

void TimetableDialog::showRemarks()
{
    m_remarks->clear();
    m_remarks->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("What stands there")});
    auto* header = findChild<QTableView*>(named(u"remarks"_s))->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (const TimetableRemark& remark : m_preview->remarks) {
        QList<QStandardItem*> row;
        for (const QString& text :
             {TimetableWords::place(remark), TimetableWords::oddity(remark.oddity), remark.text}) {
            row.append(new QStandardItem(text));
            row.last()->setToolTip(text);
        }
        m_remarks->appendRow(row);
    }
}

void TimetableDialog::showWeek()
{
    m_week->clear();
    if (!m_preview || m_class->currentIndex() < 0)
        return;
    for (const TableSheet& sheet :
         timetableTables(m_preview->timetable, m_roster, TimetableWords::onPaper())) {
        if (sheet.name != m_class->currentText())
            continue;
        m_week->setHorizontalHeaderLabels(sheet.headings);
        for (const QStringList& cells : sheet.rows) {
            QList<QStandardItem*> row;
            for (const QString& cell : cells) {
                row.append(new QStandardItem(cell));
                row.last()->setToolTip(cell);
            }
            m_week->appendRow(row);
        }
    }
}

void TimetableDialog::store()
{
    m_store->setEnabled(false);
    whenReady(m_workspace.timetables().store(*m_preview), this, [this](const Result<SavedRecord>& saved) {
        if (!saved) {
            m_store->setEnabled(true);
            return m_message->showError(saved.error());
        }
        m_path.clear();
        m_message->showMessage(Tone::Good, tr("The timetable is stored. Today goes by it from now on."));
        readStored();
    });
}

void TimetableDialog::chooseTarget()
{
    auto* dialog = new QFileDialog(this, tr("Save as a table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Workbook (%1)").arg(u"*.xlsx"_s), tr("Table of text (%1)").arg(u"*.csv"_s)});
    dialog->setDefaultSuffix(u"xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.csv"_s) ? u"csv"_s : u"xlsx"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &TimetableDialog::write);
    dialog->open();
}

void TimetableDialog::write(const QString& path)
{
    const Timetable& timetable = m_known.at(m_stored->currentIndex()).timetable;
    const SheetLanguage language = TimetableWords::onPaper();
    Result<QByteArray> bytes;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        bytes = csvOf(timetableList(timetable, m_roster, language));
    } else {
        WorkbookWriter book;
        for (const TableSheet& sheet : timetableTables(timetable, m_roster, language))
            book.add(sheet);
        bytes = book.finish();
    }
    const Result<> written = bytes ? writeWhole(path, *bytes) : tl::unexpected(bytes.error());
    written ? m_message->showMessage(Tone::Good, tr("Saved: %1").arg(path))
            : m_message->showError(written.error());
}

} // namespace shanke

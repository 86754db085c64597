// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/FoundPane.h"

#include "exchange/importReport.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"
#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"
#include "ui/import/FoundDelegate.h"
#include "ui/import/ImportWords.h"
#include "ui/import/placeMenu.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDocumentsSeen = 4;

} // namespace

FoundPane::FoundPane(ImportSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_documents(new QListWidget), m_found(new QListView)
{
    createViews();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_documents);
    layout->addWidget(createTools());
    layout->addWidget(m_found, 1);
    createShortcuts();
    connect(&m_session, &ImportSession::draftChanged, this, [this] {
        showDocuments();
        showRows();
    });
    connect(m_documents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_isShowing || row < 0)
            return;
        m_document = size_t(row);
        showRows();
        m_found->scrollToTop();
    });
    connect(m_documents, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_isShowing)
            return;
        const auto row = size_t(m_documents->row(item));
        m_session.change(
            [&](ImportDraft& draft) { return draft.setLeftOut(row, item->checkState() == Qt::Unchecked); });
    });
    connect(m_found->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        tellSelected();
        showTools();
    });
    connect(&m_model, &FoundModel::rowsDropped, this, &FoundPane::moveRows, Qt::QueuedConnection);
    connect(
        &m_model, &FoundModel::fieldWritten, this,
        [this](const QString& field, const QString& text) {
            m_session.change([&](ImportDraft& draft) { return draft.setHeader(m_document, field, text); });
        },
        Qt::QueuedConnection);
}

void FoundPane::createViews()
{
    m_documents->setObjectName(u"import.documents"_s);
    m_documents->setAccessibleName(tr("Documents in the file; those with a tick are stored"));
    m_documents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_documents->setTextElideMode(Qt::ElideRight);
    m_found->setObjectName(u"import.found"_s);
    m_found->setAccessibleName(tr("What was found, place by place"));
    m_found->setModel(&m_model);
    m_found->setItemDelegate(new FoundDelegate(m_found));
    m_found->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_found->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_found->setResizeMode(QListView::Adjust);
    m_found->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_found->setMouseTracking(true);
    m_found->setDragDropMode(QAbstractItemView::DragDrop);
    m_found->setDefaultDropAction(Qt::MoveAction);
    m_found->setContextMenuPolicy(Qt::CustomContextMenu);
    m_found->installEventFilter(this);
    connect(m_found, &QWidget::customContextMenuRequested, this, &FoundPane::openPlaces);
}

QWidget* FoundPane::createTools()
{
    m_move = makeButton(tr("Move to…"), ButtonKind::Ordinary, u"forward"_s);
    m_move->setObjectName(u"import.move"_s);
    m_move->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_M).toString(QKeySequence::NativeText));
    m_kind = new QComboBox;
    m_kind->setObjectName(u"import.kind"_s);
    m_kind->setAccessibleName(tr("What this document is"));
    for (const QString& kind : {planKind().word, guideKind().word, u"other"_s})
        m_kind->addItem(ImportWords::kind(kind), kind);
    m_join = makeIconButton(u"move-up"_s, tr("Join this document with the one before"));
    m_join->setObjectName(u"import.join"_s);
    m_undo = makeIconButton(u"undo"_s, tr("Undo"));
    m_undo->setObjectName(u"import.undo"_s);
    m_redo = makeIconButton(u"redo"_s, tr("Redo"));
    m_redo->setObjectName(u"import.redo"_s);
    connect(m_move, &QPushButton::clicked, this, &FoundPane::openPlaces);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_session.change([this](ImportDraft& draft) {
            return draft.setKind(m_document, m_kind->currentData().toString());
        });
    });
    connect(m_join, &QToolButton::clicked, this, [this] {
        const size_t joined = m_document;
        m_document = std::max<size_t>(joined, 1) - 1;
        m_session.change([joined](ImportDraft& draft) { return draft.joinWithBefore(joined); });
    });
    connect(m_undo, &QToolButton::clicked, this,
            [this] { m_session.change([](ImportDraft& draft) { return draft.undo(); }); });
    connect(m_redo, &QToolButton::clicked, this,
            [this] { m_session.change([](ImportDraft& draft) { return draft.redo(); }); });
    auto* tools = new QWidget;
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_move);
    line->addWidget(m_kind);
    line->addWidget(m_join);
    line->addStretch();
    line->addWidget(m_undo);
    line->addWidget(m_redo);
    return tools;
}

void FoundPane::createShortcuts()
{
    const auto add = [this](const QKeySequence& keys, QAbstractButton* button) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_M), m_move);
    add(QKeySequence(QKeySequence::Undo), m_undo);
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), m_redo);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), m_redo);
}

// Enter writes in a field; on anything else it opens the list of places.
bool FoundPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_found || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const QModelIndex current = m_found->currentIndex();
    if (!isEnter || key->modifiers() != Qt::NoModifier || !current.isValid())
        return QWidget::eventFilter(watched, event);
    if (m_model.row(current).kind == FoundRow::Kind::Field)
        m_found->edit(current);
    else
        openPlaces();
    return true;
}

void FoundPane::showFile()
{
    m_document = 0;
    showDocuments();
    showRows();
    m_found->scrollToTop();
    if (m_model.rowCount() > 0)
        m_found->setCurrentIndex(m_model.index(0, 0));
    m_found->setFocus(Qt::OtherFocusReason);
}

void FoundPane::showDocuments()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const ImportedFile& file = m_session.draft().file();
    const auto count = int(file.documents.size());
    m_document = std::min(m_document, size_t(std::max(count, 1) - 1));
    while (m_documents->count() > count)
        delete m_documents->takeItem(m_documents->count() - 1);
    while (m_documents->count() < count)
        m_documents->addItem(new QListWidgetItem);
    for (int row = 0; row < count; ++row) {
        QListWidgetItem* item = m_documents->item(row);
        item->setText(ImportWords::listed(file, size_t(row)));
        item->setCheckState(file.documents[size_t(row)].isLeftOut ? Qt::Unchecked : Qt::Checked);
    }
    m_documents->setCurrentRow(int(m_document));
    const int seen = std::clamp(count, 1, MostDocumentsSeen);
    m_documents->setFixedHeight(seen * std::max(m_documents->sizeHintForRow(0), scaled(24)) +
                                2 * m_documents->frameWidth() + spacing::tight);
}

void FoundPane::showRows()
{
    const auto& documents = m_session.draft().file().documents;
    m_model.setRows(m_document < documents.size() ? foundRows(m_session.draft(), m_document)
                                                  : QList<FoundRow>());
    showTools();
}

void FoundPane::showTools()
{
    const auto& documents = m_session.draft().file().documents;
    m_move->setEnabled(!selectedLines().empty());
    m_join->setEnabled(m_document > 0);
    m_join->setVisible(documents.size() > 1);
    m_undo->setEnabled(m_session.draft().canUndo());
    m_redo->setEnabled(m_session.draft().canRedo());
    if (m_document < documents.size())
        m_kind->setCurrentIndex(m_kind->findData(documents[m_document].kind));
}

std::vector<DraftLine> FoundPane::selectedLines() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_found->selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<DraftLine> lines;
    for (const int row : rows) {
        for (const DraftLine& line : linesUnder(m_session.draft(), m_model.rows(), row)) {
            if (std::find(lines.begin(), lines.end(), line) == lines.end())
                lines.push_back(line);
        }
    }
    return lines;
}

void FoundPane::tellSelected()
{
    const std::vector<DraftLine> lines = selectedLines();
    QStringList texts;
    for (const DraftLine& line : lines)
        texts.append(plainOf(
            {linesAt(m_session.draft().file().documents[line.spot.document], line.spot)[size_t(line.line)]}));
    const QString from = lines.empty()
                             ? QString()
                             : fromOf(m_session.draft().file().documents[m_document], lines.front().spot);
    emit selected(texts, from);
}

QMenu* FoundPane::makePlaceMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"import.places"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillPlaceMenu(*menu, m_session.draft(), m_document,
                  [this, lines = selectedLines()](const DraftSpot& to) { move(lines, to); });
    return menu;
}

void FoundPane::openPlaces()
{
    if (selectedLines().empty())
        return;
    const QModelIndex current = m_found->currentIndex();
    const QRect row = m_found->visualRect(current).intersected(m_found->viewport()->rect());
    makePlaceMenu()->popup(m_found->viewport()->mapToGlobal(row.bottomLeft() + QPoint(scaled(40), 0)));
}

void FoundPane::moveRows(const QList<int>& rows, const DraftSpot& to)
{
    std::vector<DraftLine> lines;
    for (const int row : rows) {
        if (row < 0 || row >= m_model.rowCount())
            continue;
        const auto more = linesUnder(m_session.draft(), m_model.rows(), row);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    move(lines, to);
}

// What was moved is selected where it stands now, when that is in sight.
void FoundPane::move(const std::vector<DraftLine>& lines, const DraftSpot& to)
{
    const auto& documents = m_session.draft().file().documents;
    const auto before = to.document < documents.size() ? int(linesAt(documents[to.document], to).size()) : 0;
    m_session.change([&](ImportDraft& draft) { return draft.move(lines, to); });
    select(to, before);
}

void FoundPane::select(const DraftSpot& spot, int firstLine)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const FoundRow& found = m_model.rows().at(row);
        const bool isIt = found.kind == FoundRow::Kind::Line && found.spot == spot && found.line == firstLine;
        const bool isField = found.kind == FoundRow::Kind::Field && found.spot == spot;
        if (!isIt && !isField)
            continue;
        m_found->setCurrentIndex(m_model.index(row, 0));
        return;
    }
}

void FoundPane::commit()
{
    m_found->setFocus(Qt::OtherFocusReason);
}

} // namespace shanke

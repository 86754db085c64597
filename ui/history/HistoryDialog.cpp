// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryDialog.h"

#include "sheet/sheetOf.h"
#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/dialogSize.h"
#include "ui/sheet/NoteDelegate.h"
#include "ui/sheet/SheetPictures.h"
#include "ui/sheet/SheetReader.h"
#include "workspace/Account.h"
#include "workspace/Workspace.h"

#include <QComboBox>
#include <QListView>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int VersionsWidth = 280;
constexpr int UsualWidth = 1080;
constexpr int UsualHeight = 680;

} // namespace

HistoryDialog::HistoryDialog(Workspace& workspace, const Clock& clock, const DocId& id, bool mayWrite,
                             QWidget* parent)
    : QDialog(parent),
      m_session(workspace, id),
      m_pictures(new SheetPictures(workspace.files(), this)),
      m_model(clock, workspace.account().settings().device),
      m_mayWrite(mayWrite),
      m_message(new InfoBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Earlier versions"));
    m_message->setObjectName(u"history.message"_s);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    auto* body = new QHBoxLayout;
    body->addWidget(createVersions());
    body->addWidget(createSheet(), 1);
    layout->addLayout(body, 1);
    layout->addWidget(createButtons());
    resize(dialogSize(*this, {UsualWidth, UsualHeight}));
    connect(&m_session, &HistorySession::listed, this, &HistoryDialog::showList);
    connect(&m_session, &HistorySession::shown, this, &HistoryDialog::showChosen);
    connect(&m_session, &HistorySession::failed, m_message, &InfoBar::showError);
    m_session.read();
}

QWidget* HistoryDialog::createVersions()
{
    auto* side = new QWidget;
    side->setFixedWidth(scaled(VersionsWidth));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_versions = makeNoteList(&m_model);
    m_versions->setObjectName(u"history.versions"_s);
    m_versions->setAccessibleName(tr("Saved versions"));
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    m_session.choose(m_model.row(index).rev);
            });
    m_withoutText = makeLabel({}, TextRole::Small, LineBreaks::Wrap);
    layout->addWidget(m_versions, 1);
    layout->addWidget(m_withoutText);
    return side;
}

QWidget* HistoryDialog::createSheet()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_with = new QComboBox;
    m_with->setObjectName(u"history.with"_s);
    m_with->setAccessibleName(tr("Compared with"));
    m_with->addItem(tr("What this save changed"), int(HistorySession::ComparedWith::Before));
    m_with->addItem(tr("Compared with the current version"), int(HistorySession::ComparedWith::Current));
    connect(m_with, &QComboBox::currentIndexChanged, this,
            [this] { m_session.compareWith(HistorySession::ComparedWith(m_with->currentData().toInt())); });
    m_next = makeButton(tr("Next difference"), ButtonKind::Ordinary, u"down"_s);
    m_next->setObjectName(u"history.next"_s);
    connect(m_next, &QPushButton::clicked, this, &HistoryDialog::goToNext);
    auto* head = new QHBoxLayout;
    head->addWidget(m_with);
    head->addWidget(m_next);
    head->addStretch(1);
    m_differences = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    m_differences->setObjectName(u"history.differences"_s);
    m_sheet = new SheetReader;
    m_sheet->setObjectName(u"history.sheet"_s);
    m_sheet->setPictures(*m_pictures);
    m_sheet->setAccessibleName(tr("The chosen version"));
    layout->addLayout(head);
    layout->addWidget(m_differences);
    layout->addWidget(m_sheet, 1);
    return side;
}

QWidget* HistoryDialog::createButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString promise =
        m_mayWrite
            ? tr("Going back writes nothing over: the current version stays in this list, the files stay, "
                 "and Undo takes it back.")
            : tr("This document can be read here and not changed.");
    layout->addWidget(makeLabel(promise, TextRole::Muted, LineBreaks::Wrap), 1);
    m_take = makeButton(tr("Go back to this version"), ButtonKind::Primary, u"history"_s);
    m_take->setObjectName(u"history.take"_s);
    m_take->setVisible(m_mayWrite);
    connect(m_take, &QPushButton::clicked, this, [this] {
        emit taken(*m_session.record());
        accept();
    });
    QPushButton* close = makeButton(tr("Close"));
    close->setObjectName(u"history.close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(m_take);
    layout->addWidget(close);
    return row;
}

void HistoryDialog::showList()
{
    const RecordHistory& history = m_session.history();
    m_model.setRows({history.versions.begin(), history.versions.end()});
    m_versions->setCurrentIndex(m_model.index(0, 0));
    QStringList sentences;
    if (history.versions.size() < 2)
        sentences.append(tr("There is no other version yet. Each save adds one."));
    if (history.withoutText > 0)
        sentences.append(tr("Of %n more save(s) the text is not kept here: of each day the last one is.",
                            nullptr, history.withoutText));
    m_withoutText->setText(sentences.join(u'\n'));
    m_withoutText->setVisible(!sentences.isEmpty());
    m_versions->setFocus();
}

void HistoryDialog::showChosen()
{
    const Record* record = m_session.record();
    m_take->setEnabled(record && !m_session.isCurrent() && !record->isNewer());
    if (!record) {
        m_onSheet.clear();
        m_sheet->clearSheet();
    } else if (m_onSheet != m_session.chosen()) {
        m_onSheet = m_session.chosen();
        m_lastBlock.clear();
        m_pictures->show({}, {}, record->toJson());
        m_sheet->showSheet(sheetOf(record->kind(), m_session.shownDocument(*record), Reader::Self));
    }
    m_sheet->setChanged(m_session.changedBlocks());
    showDifferences();
}

void HistoryDialog::showDifferences()
{
    m_next->setEnabled(!m_session.changedBlocks().isEmpty());
    const Record* record = m_session.record();
    if (!record || (m_session.isCompared() && !m_session.other()))
        return m_differences->setText(tr("It is being read."));
    if (!m_session.isCompared())
        return m_differences->setText(m_session.isCurrent() ? tr("This is the current version.")
                                                            : tr("No earlier text of it is kept here."));
    QStringList places;
    for (const PlaceDifference& each : m_session.differences()) {
        const QString place = KindWords::place(record->kind(), each.place);
        places.append(each.count == 1 ? place : tr("%1 (%2)").arg(place).arg(each.count));
    }
    m_differences->setText(places.isEmpty() ? tr("The two say the same.")
                                            : tr("Different: %1").arg(places.join(tr(", "))));
}

void HistoryDialog::goToNext()
{
    m_lastBlock = m_sheet->nextBlock(m_lastBlock, m_session.changedBlocks());
    if (!m_lastBlock.isEmpty())
        m_sheet->pick(m_lastBlock);
}

} // namespace shanke

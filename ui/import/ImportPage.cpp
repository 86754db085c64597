// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportPage.h"

#include "exchange/readSchoolFile.h"
#include "ui/common/Buttons.h"
#include "ui/common/FoldingRow.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/PageHeader.h"
#include "ui/common/localFilesIn.h"
#include "ui/import/FilePane.h"
#include "ui/import/FoundPane.h"
#include "ui/import/ImportWords.h"

#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QProgressBar>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

enum Page { Reading, Review, Outcomes };

} // namespace

ImportPage::ImportPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_session(workspace),
      m_head(createHead()),
      m_message(new InfoBar),
      m_pages(new QStackedWidget)
{
    setAcceptDrops(true);
    m_message->setObjectName(u"import.message"_s);
    m_pages->addWidget(createReading());
    m_pages->addWidget(createReview());
    m_pages->addWidget(createOutcomes());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    createShortcuts();
    connect(&m_session, &ImportSession::stageChanged, this, &ImportPage::showStage);
    connect(&m_session, &ImportSession::draftChanged, this, &ImportPage::showSummary);
    connect(&m_session, &ImportSession::refused, this, [this](const QString& name, const QString& sentence) {
        //: a file and why it was not taken
        m_message->showMessage(Tone::Attention, tr("“%1”: %2").arg(name, sentence));
    });
    connect(m_found, &FoundPane::selected, m_file, &FilePane::mark);
}

PageHeader* ImportPage::createHead()
{
    auto* head = new PageHeader(tr("Import"));
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Ordinary, u"close"_s);
    m_cancel->setObjectName(u"import.cancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::leave);
    head->addAction(m_cancel);
    return head;
}

QWidget* ImportPage::createReading()
{
    auto* page = new QWidget;
    m_step = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    m_step->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(scaled(420));
    auto* layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_step);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget* ImportPage::createReview()
{
    m_file = new FilePane;
    m_found = new FoundPane(m_session);
    auto* panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(spacing::medium);
    panes->addWidget(m_file);
    panes->addWidget(m_found);
    panes->setSizes({500, 500});
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(panes, 1);
    layout->addWidget(createBar());
    return page;
}

QWidget* ImportPage::createBar()
{
    m_summary = makeLabel({}, TextRole::Strong, LineBreaks::Wrap);
    m_summary->setObjectName(u"import.summary"_s);
    m_skip = makeButton(tr("Skip this file"));
    m_skip->setObjectName(u"import.skip"_s);
    m_store = makeButton(tr("Store"), ButtonKind::Primary, u"check"_s);
    m_store->setObjectName(u"import.store"_s);
    m_store->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(m_skip, &QPushButton::clicked, &m_session, &ImportSession::skip);
    connect(m_store, &QPushButton::clicked, this, &ImportPage::store);
    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::medium);
    line->addWidget(m_summary, 1);
    line->addWidget(m_skip);
    line->addWidget(m_store);
    return bar;
}

QWidget* ImportPage::createOutcomes()
{
    auto* column = new QWidget;
    column->setObjectName(u"import.outcomes"_s);
    column->setProperty("surface", u"column"_s);
    m_outcomes = new QVBoxLayout(column);
    m_outcomes->setContentsMargins(0, 0, 0, 0);
    m_outcomes->setSpacing(spacing::medium);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(column);
    return area;
}

void ImportPage::createShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { store(); });
    add(QKeySequence(QKeySequence::Paste), [this] {
        if (const QStringList files = localFilesOnClipboard(); !files.isEmpty())
            m_session.add(files);
    });
}

void ImportPage::showStage()
{
    showHead();
    switch (m_session.stage()) {
    case ImportSession::Stage::Idle:
        m_message->hide();
        emit closed();
        return;
    case ImportSession::Stage::Reading:
    case ImportSession::Stage::Storing:
        m_pages->setCurrentIndex(Reading);
        return;
    case ImportSession::Stage::Reviewing:
        if (m_pages->currentIndex() != Review)
            showReview();
        return;
    case ImportSession::Stage::Over:
        showOutcomes();
        m_pages->setCurrentIndex(Outcomes);
        return;
    }
}

void ImportPage::showHead()
{
    const bool isOver = m_session.stage() == ImportSession::Stage::Over;
    const bool isStoring = m_session.stage() == ImportSession::Stage::Storing;
    const QString name = m_session.name();
    //: name of the file at hand, which of how many
    m_head->setSubtitle(
        isOver ? QString()
               : tr("%1 · file %2 of %3")
                     .arg(name, QString::number(m_session.number()), QString::number(m_session.total())));
    m_cancel->setText(isOver ? tr("To the plans") : tr("Cancel"));
    m_step->setText(isStoring ? tr("“%1” is being stored…").arg(name) : tr("“%1” is being read…").arg(name));
    m_progress->setRange(0, m_session.total() > 1 ? m_session.total() : 0);
    m_progress->setValue(m_session.number() - 1);
    const bool hasNext = m_session.number() < m_session.total();
    m_store->setText(hasNext ? tr("Store, next file") : tr("Store"));
    m_skip->setVisible(hasNext);
}

void ImportPage::showReview()
{
    m_pages->setCurrentIndex(Review);
    m_file->showFile(m_session.file().text);
    m_found->showFile();
    showSummary();
    QStringList sentences;
    if (!m_session.file().earlier.isEmpty())
        sentences << ImportWords::before(m_session.file().earlier);
    if (isFromPdf(m_session.file().found))
        sentences << ImportWords::runningText();
    if (!sentences.isEmpty())
        m_message->showMessage(Tone::Attention, sentences.join(u'\n'));
}

void ImportPage::showSummary()
{
    const QStringList sentences{ImportWords::summary(m_session.draft().counts()),
                                ImportWords::leftOut(m_session.draft().file().pictures)};
    m_summary->setText(sentences.join(u'\n').trimmed());
    m_store->setEnabled(m_session.canStore());
    m_store->setToolTip(m_session.canStore()
                            ? QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)
                            : tr("There is no plan and no study guide among what has a tick."));
}

void ImportPage::showOutcomes()
{
    m_message->hide();
    while (QLayoutItem* item = m_outcomes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImportOutcome& outcome : m_session.outcomes()) {
        auto* name = makeLabel(outcome.name, TextRole::Strong, LineBreaks::Wrap);
        auto* sentence =
            makeLabel(outcome.sentence, outcome.tone == Tone::Attention ? TextRole::Error : TextRole::Body,
                      LineBreaks::Wrap);
        m_outcomes->addWidget(name);
        m_outcomes->addWidget(sentence);
        m_outcomes->addWidget(makeLine());
    }
    m_outcomes->addStretch(1);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

// What an input method still composes, and what stands in a field that is open, belongs to it.
void ImportPage::store()
{
    QGuiApplication::inputMethod()->commit();
    m_found->commit();
    QMetaObject::invokeMethod(&m_session, &ImportSession::store, Qt::QueuedConnection);
}

void ImportPage::leave()
{
    if (m_session.stage() == ImportSession::Stage::Over)
        m_session.forget();
    else
        m_session.cancel();
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFilesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    m_session.add(localFilesIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace shanke

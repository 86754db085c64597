// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPage.h"

#include "sheet/sheetOf.h"
#include "ui/common/EmptyState.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/review/ChangePane.h"
#include "ui/review/DecisionPanel.h"
#include "ui/review/InboxPane.h"
#include "ui/review/SubmissionFiles.h"
#include "ui/review/SubmissionHead.h"
#include "ui/review/UnconfirmedPcs.h"
#include "ui/sheet/CommentMarks.h"
#include "ui/sheet/SheetPictures.h"
#include "ui/sheet/SheetReader.h"
#include "workspace/Workspace.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Plan and guides that are read below each other, as one document with the files of all.
QJsonObject shownTogether(const std::vector<Record>& records)
{
    QJsonArray texts;
    QJsonArray files;
    for (const Record& record : records) {
        texts.append(record.toJson());
        for (const QJsonValue& file : record.files())
            files.append(file);
    }
    return {{u"records"_s, texts}, {u"files"_s, files}};
}

} // namespace

ReviewPage::ReviewPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_inbox(workspace, clock),
      m_session(workspace, clock),
      m_pending(workspace, clock),
      m_phrases(m_settings),
      m_unconfirmed(new UnconfirmedPcs(workspace)),
      m_message(new InfoBar),
      m_list(new InboxPane(m_inbox, m_batch, clock)),
      m_plan(new QStackedWidget),
      m_empty(new EmptyState),
      m_head(new SubmissionHead(clock)),
      m_changes(new ChangePane),
      m_files(new SubmissionFiles(workspace)),
      m_reader(new SheetReader),
      m_pictures(new SheetPictures(workspace.files(), this)),
      m_decision(new DecisionPanel(m_session, m_phrases))
{
    m_message->setObjectName(u"review.message"_s);
    auto* body = new QSplitter;
    body->addWidget(m_list);
    body->addWidget(createMiddle());
    body->addWidget(m_decision);
    body->setStretchFactor(1, 1);
    body->setSizes({scaled(270), scaled(680), scaled(266)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    connectInbox();
    connectSession();
    connectFiles();
    createShortcuts();
    showLoaded();
}

ReviewPage::~ReviewPage() = default;

// The message moves nothing but the plan.
QWidget* ReviewPage::createMiddle()
{
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_unconfirmed);
    layout->addWidget(m_message);
    layout->addWidget(createPlan(), 1);
    return middle;
}

QWidget* ReviewPage::createPlan()
{
    m_reader->setObjectName(u"review.reader"_s);
    m_reader->setPictures(*m_pictures);
    auto* plan = new QWidget;
    auto* layout = new QVBoxLayout(plan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_files);
    layout->addWidget(m_changes);
    layout->addWidget(m_reader, 1);
    m_plan->addWidget(plan);
    m_plan->addWidget(m_empty);
    return m_plan;
}

void ReviewPage::connectInbox()
{
    connect(&m_inbox, &Inbox::loaded, this, &ReviewPage::showLoaded);
    connect(&m_inbox, &Inbox::loaded, m_unconfirmed, &UnconfirmedPcs::refresh);
    connect(m_unconfirmed, &UnconfirmedPcs::devicesRequested, this, &ReviewPage::devicesRequested);
    connect(&m_inbox, &Inbox::failed, m_message, &InfoBar::showError);
    connect(m_list, &InboxPane::currentChanged, this, &ReviewPage::openCurrent);
    connect(m_list, &InboxPane::registersRequested, this, &ReviewPage::registersRequested);
    connect(m_list, &InboxPane::delegationsRequested, this, &ReviewPage::delegationsRequested);
    connect(m_list, &InboxPane::batchWanted, this, &ReviewPage::approveBatch);
    connect(m_empty, &EmptyState::activated, this, [this] { m_list->search({}, InboxShelf::Decided); });
}

void ReviewPage::connectSession()
{
    connect(&m_session, &ReviewSession::openedChanged, this, &ReviewPage::showOpened);
    connect(&m_session, &ReviewSession::draftChanged, this, &ReviewPage::showDraft);
    connect(&m_session, &ReviewSession::given, this, &ReviewPage::onGiven);
    connect(&m_session, &ReviewSession::lookedThrough, this, &ReviewPage::onLookedThrough);
    connect(&m_session, &ReviewSession::confirmed, this, &ReviewPage::onConfirmed);
    connect(&m_session, &ReviewSession::failed, m_message, &InfoBar::showError);
    connect(m_head, &SubmissionHead::confirmationWanted, &m_session, &ReviewSession::confirm);
    connect(&m_pending, &PendingDecisions::undone, this, &ReviewPage::onUndone);
    connect(&m_pending, &PendingDecisions::decided, this, &ReviewPage::onDecided);
    connect(&m_pending, &PendingDecisions::failed, this, &ReviewPage::onFailed);
    connect(m_changes, &ChangePane::comparedToChanged, this, &ReviewPage::showChanges);
    connect(m_changes, &ChangePane::changeChosen, this, &ReviewPage::goToBlock);
    connect(m_reader, &SheetReader::blockPicked, this,
            [this](const QString& block) { m_decision->setBlock(block, m_session.placeOf(block)); });
    connect(m_reader, &SheetReader::commentsWanted, this,
            [this](const SheetSpot& spot) { m_reader->pick(spot.item); });
    connect(m_decision, &DecisionPanel::commentChosen, this, &ReviewPage::goToBlock);
}

void ReviewPage::connectFiles()
{
    connect(m_files, &SubmissionFiles::failed, m_message, &InfoBar::showError);
    connect(m_files, &SubmissionFiles::fetching, this, [this](const QString& name) {
        m_message->showMessage(Tone::Info, tr("%1 is being fetched and opens when it is here.").arg(name));
    });
    connect(m_files, &SubmissionFiles::openWanted, this,
            [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void ReviewPage::createShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto&& action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // a key that is held down decides once
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::ALT | Qt::Key_A, [this] { m_decision->give(Verdict::Approved); });
    add(Qt::ALT | Qt::Key_N, [this] { m_decision->give(Verdict::ApprovedWithNotes); });
    add(Qt::ALT | Qt::Key_R, [this] { m_decision->give(Verdict::Returned); });
    add(Qt::ALT | Qt::Key_Down, [this] { m_list->goToRow(1); });
    add(Qt::ALT | Qt::Key_Up, [this] { m_list->goToRow(-1); });
    add(Qt::ALT | Qt::Key_C, [this] { m_decision->focusComment(); });
    add(Qt::ALT | Qt::Key_D, [this] { goToNextChange(); });
    add(Qt::ALT | Qt::Key_S, [this] { m_changes->turn(); });
    add(Qt::ALT | Qt::Key_L, [this] { m_decision->lookThrough(); });
    add(Qt::ALT | Qt::SHIFT | Qt::Key_A, [this] { approveBatch(); });
    add(QKeySequence::Undo, [this] { m_pending.undo(); });
}

void ReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_inbox.setPaused(false);
}

void ReviewPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_inbox.setPaused(true);
}

void ReviewPage::activate()
{
    m_inbox.refresh();
    m_list->focusList();
}

void ReviewPage::leave()
{
    m_session.keep();
    m_pending.signAll();
}

void ReviewPage::showLoaded()
{
    m_list->showCounts();
    const bool undecided = m_inbox.shelf() == InboxShelf::Undecided;
    m_empty->setContent(u"approved"_s, emptySentence(),
                        undecided && m_inbox.decided() > 0 ? tr("Show what was decided") : QString());
    if (!m_apart.isEmpty())
        return; // it stands in no list
    if (m_inbox.model().rowCount() == 0)
        m_session.close();
    else if (const InboxItem* current = m_list->current(); !current)
        m_list->goToRow(0);
    else if (isOther(*current))
        openCurrent();
}

// What came late is to be stood for, or somebody did.
bool ReviewPage::isOther(const InboxItem& item) const
{
    const std::optional<OpenSubmission>& opened = m_session.opened();
    return opened && opened->submission.id == item.submission && opened->late != item.late;
}

QString ReviewPage::emptySentence() const
{
    if (!m_inbox.isLoaded())
        return tr("Looking for plans…");
    if (m_list->isSearching())
        return tr("No plan in this list has these words.");
    return m_inbox.shelf() == InboxShelf::Undecided
               ? tr("Nothing waits for you. New plans appear here by themselves.")
               : tr("Nothing was decided in the last 30 days.");
}

void ReviewPage::search(const QString& words, bool isDecided)
{
    m_list->search(words, isDecided ? InboxShelf::Decided : InboxShelf::Undecided);
}

void ReviewPage::openCurrent()
{
    const InboxItem* current = m_list->current();
    if (!current)
        return;
    m_apart = {};
    m_session.open(current->submission);
}

void ReviewPage::open(const DocId& submission)
{
    if (m_list->choose(submission))
        return;
    m_list->chooseNothing();
    m_apart = submission;
    m_session.open(submission);
}

void ReviewPage::showOpened()
{
    const std::optional<OpenSubmission>& opened = m_session.opened();
    m_plan->setCurrentIndex(opened ? 0 : 1);
    m_decision->setVisible(opened.has_value());
    m_lastChange.clear();
    if (!opened) {
        m_reader->clearSheet();
        return;
    }
    m_head->showSubmission(*opened);
    m_files->showFiles(*opened);
    m_changes->showChanges(m_session.changes(), isOfLesson(opened->submission.content.kind()));
    m_pictures->show({}, opened->submission.id, shownTogether(opened->submission.records()));
    SheetParts parts;
    for (const Record& record : opened->submission.records()) {
        const SheetParts added = sheetOf(record.kind(), record.toJson(), Reader::Reviewers);
        parts.insert(parts.end(), added.begin(), added.end());
    }
    m_reader->showSheet(parts);
    showChanges();
    showDraft();
}

void ReviewPage::showChanges()
{
    m_lastChange.clear();
    m_reader->setChanged(m_session.changes().blocks(m_changes->comparedTo()));
}

void ReviewPage::showDraft()
{
    m_batch.forgetUnless(m_session.draft());
    QList<SheetSpot> commented;
    const auto add = [&](const std::vector<ReviewComment>& comments) {
        for (const ReviewComment& comment : comments)
            commented.append({{}, comment.block});
    };
    add(m_session.draft().comments);
    if (const auto standing = m_session.standing())
        add(standing->comments);
    m_reader->setCommented(countedBySpot(commented));
}

void ReviewPage::onGiven(const DecisionDraft& draft, const QString& title)
{
    m_pending.give(draft, title);
    m_inbox.hide(draft.submission);
    showGiven();
    m_list->focusList();
}

void ReviewPage::onLookedThrough(const DecisionDraft& draft, const QString& title)
{
    m_batch.turn(draft, title);
    if (m_batch.contains(draft.submission))
        m_list->goToRow(1);
}

// Each was opened and looked through; what came anew or was decided meanwhile stays.
void ReviewPage::approveBatch()
{
    const int looked = m_batch.size();
    const auto ready = m_batch.take(m_inbox.waiting());
    for (const ReviewBatch::Looked& each : ready) {
        m_pending.give(each.draft, each.title);
        m_inbox.hide(each.draft.submission);
    }
    if (looked > int(ready.size()))
        m_message->showMessage(Tone::Attention,
                               tr("%n plan(s) came anew or were decided meanwhile and were left out.",
                                  nullptr, looked - int(ready.size())));
    else
        showGiven();
}

void ReviewPage::showGiven()
{
    if (const auto given = m_pending.last())
        m_message->showMessage(Tone::Info,
                               tr("%1: %2. It is signed in a few seconds.")
                                   .arg(given->title, Words::verdict(given->draft.verdict)),
                               {tr("Undo (Ctrl+Z)"), [this] { m_pending.undo(); }});
}

void ReviewPage::onUndone(const DocId& submission)
{
    m_message->hide();
    m_inbox.unhide(submission);
    m_list->choose(submission);
    m_session.open(submission);
    showGiven();
}

void ReviewPage::onDecided(const Decision& decision, const QString& title)
{
    m_session.forget(decision.submission);
    m_inbox.refresh();
    if (m_pending.last())
        return; // that one can still be undone
    m_message->showMessage(decision.verdict == Verdict::Withdrawn ? Tone::Info : Tone::Good,
                           tr("%1: %2. It goes to the teacher as soon as there is a network.")
                               .arg(title, Words::verdict(decision.verdict)));
}

void ReviewPage::onConfirmed()
{
    m_inbox.refresh();
    m_message->showMessage(Tone::Good,
                           tr("You stand for it. It counts, here and, after the next exchange, at "
                              "the school."));
}

void ReviewPage::onFailed(const DocId& submission, const Error& error)
{
    m_inbox.unhide(submission);
    m_message->showError(error);
}

void ReviewPage::goToBlock(const QString& block)
{
    if (block.isEmpty())
        return;
    m_reader->pick(block);
    m_reader->goTo({}, block);
}

void ReviewPage::goToNextChange()
{
    m_lastChange = m_reader->nextBlock(m_lastChange, m_session.changes().blocks(m_changes->comparedTo()));
    goToBlock(m_lastChange);
}

} // namespace shanke

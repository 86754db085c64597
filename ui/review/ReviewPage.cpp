// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPage.h"

#include "sheet/sheetOf.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Icons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/review/DecisionPanel.h"
#include "ui/review/InboxDelegate.h"
#include "ui/review/SubmissionHead.h"
#include "ui/review/UnconfirmedPcs.h"
#include "ui/sheet/SheetReader.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace shanke {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_inbox(workspace, clock),
      m_session(workspace, clock),
      m_pending(workspace, clock),
      m_phrases(m_settings),
      m_unconfirmed(new UnconfirmedPcs(workspace)),
      m_message(new InfoBar),
      m_list(new QListView),
      m_search(new QLineEdit),
      m_undecided(makeButton({})),
      m_decided(makeButton({})),
      m_plan(new QStackedWidget),
      m_empty(new EmptyState),
      m_head(new SubmissionHead(clock)),
      m_reader(new SheetReader),
      m_decision(new DecisionPanel(m_session, m_phrases))
{
    m_message->setObjectName(u"review.message"_s);
    auto* body = new QSplitter;
    body->addWidget(createInbox());
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
    createShortcuts();
    showLoaded();
}

ReviewPage::~ReviewPage() = default;

QWidget* ReviewPage::createInbox()
{
    m_list->setObjectName(u"review.inbox"_s);
    m_list->setAccessibleName(tr("Inbox"));
    m_list->setModel(&m_inbox.model());
    m_list->setItemDelegate(new InboxDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* inbox = new QWidget;
    auto* layout = new QVBoxLayout(inbox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createShelves());
    layout->addWidget(createSearch());
    layout->addWidget(m_list, 1);
    return inbox;
}

QWidget* ReviewPage::createShelves()
{
    m_undecided->setObjectName(u"review.undecided"_s);
    m_decided->setObjectName(u"review.decided"_s);
    auto* shelves = new QWidget;
    auto* layout = new QHBoxLayout(shelves);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    layout->setSpacing(spacing::tight);
    for (const auto& [button, shelf] :
         {std::pair(m_undecided, InboxShelf::Undecided), std::pair(m_decided, InboxShelf::Decided)}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setProperty("kind", u"choice"_s);
        layout->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, shelf = shelf] {
            m_inbox.setShelf(shelf);
            goToRow(0);
        });
    }
    m_undecided->setChecked(true);
    return shelves;
}

QWidget* ReviewPage::createSearch()
{
    m_search->setObjectName(u"review.search"_s);
    m_search->setPlaceholderText(tr("Title, teacher or class"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, &m_inbox, &Inbox::setSought);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(spacing::small, 0, spacing::small, spacing::small);
    layout->addWidget(m_search);
    return line;
}

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
    auto* plan = new QWidget;
    auto* layout = new QVBoxLayout(plan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
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
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::openCurrent);
    connect(m_empty, &EmptyState::activated, this, [this] { m_decided->click(); });
}

void ReviewPage::connectSession()
{
    connect(&m_session, &ReviewSession::openedChanged, this, &ReviewPage::showOpened);
    connect(&m_session, &ReviewSession::draftChanged, this, &ReviewPage::showDraft);
    connect(&m_session, &ReviewSession::given, this, &ReviewPage::onGiven);
    connect(&m_session, &ReviewSession::confirmed, this, &ReviewPage::onConfirmed);
    connect(&m_session, &ReviewSession::failed, m_message, &InfoBar::showError);
    connect(m_head, &SubmissionHead::confirmationWanted, &m_session, &ReviewSession::confirm);
    connect(&m_pending, &PendingDecisions::undone, this, &ReviewPage::onUndone);
    connect(&m_pending, &PendingDecisions::decided, this, &ReviewPage::onDecided);
    connect(&m_pending, &PendingDecisions::failed, this, &ReviewPage::onFailed);
    connect(m_head, &SubmissionHead::nextChangeWanted, this, &ReviewPage::goToNextChange);
    connect(m_reader, &SheetReader::blockPicked, this,
            [this](const QString& block) { m_decision->setBlock(block, m_session.placeOf(block)); });
    connect(m_decision, &DecisionPanel::commentChosen, this, [this](const QString& block) {
        m_reader->pick(block);
        m_reader->goTo({}, block);
    });
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
    add(Qt::ALT | Qt::Key_Down, [this] { goToRow(1); });
    add(Qt::ALT | Qt::Key_Up, [this] { goToRow(-1); });
    add(Qt::ALT | Qt::Key_C, [this] { m_decision->focusComment(); });
    add(Qt::ALT | Qt::Key_D, [this] { goToNextChange(); });
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
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::leave()
{
    m_session.keep();
    m_pending.signAll();
}

void ReviewPage::showLoaded()
{
    m_undecided->setText(tr("To decide %1").arg(m_inbox.undecided()));
    m_decided->setText(tr("Decided %1").arg(m_inbox.decided()));
    const bool undecided = m_inbox.shelf() == InboxShelf::Undecided;
    m_empty->setContent(u"approved"_s, emptySentence(),
                        undecided && m_inbox.decided() > 0 ? tr("Show what was decided") : QString());
    if (m_inbox.model().rowCount() == 0)
        m_session.close();
    else if (!m_list->currentIndex().isValid())
        goToRow(0);
    else if (isOther(m_inbox.model().row(m_list->currentIndex())))
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
    if (!m_search->text().trimmed().isEmpty())
        return tr("No plan in this list has these words.");
    return m_inbox.shelf() == InboxShelf::Undecided
               ? tr("Nothing waits for you. New plans appear here by themselves.")
               : tr("Nothing was decided in the last 30 days.");
}

void ReviewPage::search(const QString& words, bool isDecided)
{
    (isDecided ? m_decided : m_undecided)->click();
    m_search->setText(words);
}

void ReviewPage::openCurrent()
{
    if (m_list->currentIndex().isValid())
        m_session.open(m_inbox.model().row(m_list->currentIndex()).submission);
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
    m_head->showSubmission(*opened, int(m_session.changedBlocks().size()));
    SheetParts parts;
    for (const Record& record : opened->submission.records()) {
        const SheetParts added = sheetOf(record.kind(), record.toJson(), Reader::Reviewers);
        parts.insert(parts.end(), added.begin(), added.end());
    }
    m_reader->showSheet(parts);
    m_reader->setChanged(m_session.changedBlocks());
    showDraft();
}

void ReviewPage::showDraft()
{
    QSet<QString> commented;
    for (const ReviewComment& comment : m_session.draft().comments)
        commented.insert(comment.block);
    if (const auto standing = m_session.standing())
        for (const ReviewComment& comment : standing->comments)
            commented.insert(comment.block);
    m_reader->setCommented(commented);
}

void ReviewPage::onGiven(const DecisionDraft& draft, const QString& title)
{
    m_pending.give(draft, title);
    m_inbox.hide(draft.submission);
    showGiven();
    m_list->setFocus(Qt::OtherFocusReason);
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
    for (int row = 0; row < m_inbox.model().rowCount(); ++row) {
        if (m_inbox.model().rows()[row].submission == submission)
            m_list->setCurrentIndex(m_inbox.model().index(row, 0));
    }
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

// 0: the current row, or the first.
void ReviewPage::goToRow(int step)
{
    const int rows = m_inbox.model().rowCount();
    if (rows == 0)
        return;
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    m_list->setCurrentIndex(m_inbox.model().index(std::clamp(from + step, 0, rows - 1), 0));
    if (step == 0)
        openCurrent();
}

void ReviewPage::goToNextChange()
{
    m_lastChange = m_reader->nextBlock(m_lastChange, m_session.changedBlocks());
    m_reader->pick(m_lastChange);
    m_reader->goTo({}, m_lastChange);
}

} // namespace shanke

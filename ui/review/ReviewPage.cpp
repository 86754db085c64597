// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/review/DecisionPanel.h"
#include "ui/review/InboxDelegate.h"
#include "ui/review/SubmissionHead.h"
#include "ui/sheet/PlanPlaces.h"
#include "ui/sheet/SheetReader.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace shanke {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_inbox(workspace, clock),
      m_session(workspace),
      m_phrases(m_settings),
      m_message(new InfoBar),
      m_list(new QListView),
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
    body->addWidget(createPlan());
    body->addWidget(m_decision);
    body->setStretchFactor(1, 1);
    body->setSizes({scaled(270), scaled(680), scaled(266)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
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
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* inbox = new QWidget;
    auto* layout = new QVBoxLayout(inbox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createShelves());
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
    connect(&m_inbox, &Inbox::failed, m_message, &InfoBar::showError);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::openCurrent);
    connect(m_empty, &EmptyState::activated, this, [this] { m_decided->click(); });
}

void ReviewPage::connectSession()
{
    connect(&m_session, &ReviewSession::openedChanged, this, &ReviewPage::showOpened);
    connect(&m_session, &ReviewSession::draftChanged, this, &ReviewPage::showDraft);
    connect(&m_session, &ReviewSession::decided, this, &ReviewPage::onDecided);
    connect(&m_session, &ReviewSession::failed, m_message, &InfoBar::showError);
    connect(m_head, &SubmissionHead::nextChangeWanted, this, &ReviewPage::goToNextChange);
    connect(m_reader, &SheetReader::blockPicked, this, [this](const QString& block) {
        const QString place = m_session.opened()
                                  ? PlanPlaces::ofBlock(m_session.opened()->submission.content, block)
                                  : QString();
        m_decision->setBlock(block, PlanPlaces::title(place));
    });
    connect(m_decision, &DecisionPanel::commentChosen, this, [this](const QString& block) {
        m_reader->pick(block);
        m_reader->goTo({}, block);
    });
}

void ReviewPage::createShortcuts()
{
    const auto add = [this](int key, auto&& action) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::Key_A, [this] { m_decision->give(Verdict::Approved); });
    add(Qt::Key_N, [this] { m_decision->give(Verdict::ApprovedWithNotes); });
    add(Qt::Key_R, [this] { m_decision->give(Verdict::Returned); });
    add(Qt::Key_J, [this] { goToRow(1); });
    add(Qt::Key_K, [this] { goToRow(-1); });
    add(Qt::Key_C, [this] { m_decision->focusComment(); });
    add(Qt::Key_D, [this] { goToNextChange(); });
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

void ReviewPage::showLoaded()
{
    m_undecided->setText(tr("To decide %1").arg(m_inbox.undecided()));
    m_decided->setText(tr("Decided %1").arg(m_inbox.decided()));
    const bool undecided = m_inbox.shelf() == InboxShelf::Undecided;
    m_empty->setContent(u"approved"_s,
                        !undecided ? tr("Nothing was decided in the last 30 days.")
                        : !m_inbox.isLoaded()
                            ? tr("Looking for plans…")
                            : tr("Nothing waits for you. New plans appear here by themselves."),
                        undecided && m_inbox.decided() > 0 ? tr("Show what was decided") : QString());
    if (m_inbox.model().rowCount() == 0)
        m_session.close();
    else if (!m_list->currentIndex().isValid())
        goToRow(0);
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
        m_reader->clearPlan();
        return;
    }
    m_head->showSubmission(*opened, int(m_session.changedBlocks().size()));
    m_reader->showPlan(opened->submission.content);
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

void ReviewPage::onDecided(const Decision& decision, const QString& title)
{
    m_message->showMessage(decision.verdict == Verdict::Withdrawn ? Tone::Info : Tone::Good,
                           tr("%1: %2. It goes to the teacher as soon as there is a network.")
                               .arg(title, Words::verdict(decision.verdict)));
    m_list->setFocus(Qt::OtherFocusReason);
    m_inbox.refresh();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/ConflictPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KindWords.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Theme.h"
#include "ui/conflict/QuestionCard.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

ConflictPage::ConflictPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_session(workspace),
      m_plan(makeButton(tr("Open it"), ButtonKind::Ordinary, u"back"_s)),
      m_finish(makeButton({}, ButtonKind::Primary)),
      m_head(createHead()),
      m_message(new InfoBar),
      m_middle(new QStackedWidget),
      m_questions(new QScrollArea),
      m_nothing(new EmptyState)
{
    m_message->setObjectName(u"conflict.message"_s);
    m_questions->setObjectName(u"conflict.questions"_s);
    m_questions->setFrameShape(QFrame::NoFrame);
    m_questions->setWidgetResizable(true);
    m_middle->addWidget(m_questions);
    m_middle->addWidget(m_nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    layout->addWidget(m_middle, 1);
    createShortcuts();
    connect(m_nothing, &EmptyState::activated, this, &ConflictPage::closed);
    connect(&m_session, &ConflictSession::opened, this, &ConflictPage::showQuestions);
    connect(&m_session, &ConflictSession::left, this, &ConflictPage::onLeft);
    connect(&m_session, &ConflictSession::failed, m_message, &InfoBar::showError);
    connect(&m_session, &ConflictSession::chosen, this, [this](int question) {
        m_cards.at(size_t(question))->showChoice();
        showProgress();
    });
}

PageHeader* ConflictPage::createHead()
{
    auto* head = new PageHeader(tr("Two versions"));
    m_plan->setObjectName(u"conflict.plan"_s);
    m_finish->setObjectName(u"conflict.finish"_s);
    head->addAction(m_plan);
    head->addAction(m_finish);
    connect(m_plan, &QPushButton::clicked, this,
            [this] { finish([this, id = m_session.id()] { emit planWanted(id); }); });
    connect(m_finish, &QPushButton::clicked, this, [this] { finish([this] { emit closed(); }); });
    return head;
}

void ConflictPage::createShortcuts()
{
    const auto add = [this](const QKeySequence& keys, QPushButton* button) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), m_finish);
    add(QKeySequence(Qt::ALT | Qt::Key_Left), m_plan);
}

void ConflictPage::showQuestions()
{
    m_cards.clear();
    auto* column = new QWidget;
    column->setProperty("surface", u"column"_s);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::medium);
    for (size_t i = 0; i < m_session.questions().size(); ++i) {
        m_cards.push_back(new QuestionCard(m_session, i));
        rows->addWidget(m_cards.back());
    }
    rows->addStretch(1);
    m_questions->setWidget(column);
    m_head->setTitle(m_session.id().isEmpty() ? tr("Two versions") : KindWords::title(m_session.record()));
    m_nothing->setContent(u"approved"_s, tr("There is nothing to choose: everything has one version."),
                          tr("To the plans"));
    m_middle->setCurrentWidget(m_cards.empty() ? static_cast<QWidget*>(m_nothing) : m_questions);
    showProgress();
    if (!m_cards.empty())
        m_cards.front()->findChild<QPushButton*>()->setFocus();
}

void ConflictPage::showProgress()
{
    const int waiting = m_session.waiting();
    m_head->setSubtitle(m_cards.empty() ? QString()
                                        : tr("Written differently on two devices. Both are kept until you "
                                             "choose."));
    m_finish->setVisible(!m_cards.empty());
    m_plan->setVisible(!m_session.id().isEmpty());
    m_finish->setText(waiting > 0 ? tr("Later (%n left)", nullptr, waiting) : tr("Finish"));
}

void ConflictPage::leave()
{
    finish({});
}

void ConflictPage::finish(const std::function<void()>& next)
{
    m_next = next;
    m_session.leave();
}

void ConflictPage::onLeft()
{
    if (const auto next = std::exchange(m_next, nullptr))
        next();
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/StartPanel.h"

#include "lesson/planKinds.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/records/RecordTable.h"
#include "workspace/PlanRepository.h"
#include "workspace/Workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace shanke {

using namespace Qt::StringLiterals;

StartPanel::StartPanel(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(clock),
      m_title(makeLabel({}, TextRole::Title)),
      m_search(new QLineEdit),
      m_list(new RecordTable(m_model)),
      m_empty(new EmptyState),
      m_pages(new QStackedWidget)
{
    setObjectName(u"plans.start"_s);
    m_search->setObjectName(u"plans.start.search"_s);
    m_list->setObjectName(u"plans.start.list"_s);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(createHead());
    layout->addWidget(m_search);
    layout->addWidget(m_pages, 1);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &StartPanel::find);
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex& index) { emit chosen(m_model.row(index).id); });
    connect(m_empty, &EmptyState::activated, this, &StartPanel::blankWanted);
}

QWidget* StartPanel::createHead()
{
    auto* head = new QWidget;
    QPushButton* back = makeButton(tr("Back"), ButtonKind::Plain, u"back"_s);
    back->setObjectName(u"plans.start.back"_s);
    back->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(back, &QPushButton::clicked, this, &StartPanel::backWanted);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(back);
    return head;
}

void StartPanel::begin(StartSource source)
{
    m_source = source;
    const bool standard = source == StartSource::Standard;
    m_title->setText(standard ? tr("Start from a standard plan") : tr("Start from an earlier plan"));
    m_search->setPlaceholderText(tr("Title of the lesson"));
    m_list->hideColumns(
        standard ? QList<int>{RecordModel::Week, RecordModel::Classes, RecordModel::State, RecordModel::Where}
                 : QList<int>{RecordModel::State, RecordModel::Where});
    m_search->clear();
    m_search->setFocus();
    find();
}

void StartPanel::find()
{
    RecordFilter filter;
    filter.kind = planKind().word;
    filter.text = m_search->text().trimmed();
    const auto future = m_source == StartSource::Standard ? m_workspace.plans().standards(filter.text)
                                                          : m_workspace.plans().list(filter);
    m_answer.to(future, [this](const Result<QList<RecordSummary>>& answer) {
        showPlans(answer.value_or(QList<RecordSummary>()));
    });
}

void StartPanel::showPlans(const QList<RecordSummary>& plans)
{
    m_model.setRows(plans);
    m_list->chooseFirst();
    m_empty->setContent(u"plans"_s, emptySentence(), tr("Start with a blank plan"));
    m_pages->setCurrentIndex(plans.isEmpty() ? 1 : 0);
}

QString StartPanel::emptySentence() const
{
    if (!m_search->text().trimmed().isEmpty())
        return tr("No plan is called “%1”.").arg(m_search->text().trimmed());
    return m_source == StartSource::Standard ? tr("No standard plan has reached this PC yet.")
                                             : tr("You have no earlier plan yet.");
}

// The arrows and Enter work on the list while a word is typed.
bool StartPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enters && m_list->currentIndex().isValid()) {
            emit chosen(m_model.row(m_list->currentIndex()).id);
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shanke

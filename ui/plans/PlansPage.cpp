// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlansPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/InfoBar.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/plans/PlanFilterBar.h"
#include "ui/plans/PlanTable.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

PlansPage::PlansPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_list(workspace, clock),
      m_pages(new QStackedWidget),
      m_start(new StartPanel(workspace, clock)),
      m_table(new PlanTable(m_list.model())),
      m_empty(new EmptyState),
      m_rows(new QStackedWidget),
      m_message(new InfoBar),
      m_filters(new PlanFilterBar)
{
    m_pages->addWidget(createList());
    m_pages->addWidget(m_start);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectList();
    createShortcuts();
    readFilter();
}

QWidget* PlansPage::createList()
{
    m_table->setObjectName(u"plans.list"_s);
    m_table->setAccessibleName(title());
    m_message->setObjectName(u"plans.message"_s);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_empty);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(createHead());
    layout->addWidget(m_message);
    layout->addWidget(m_filters);
    layout->addWidget(m_rows, 1);
    return list;
}

QWidget* PlansPage::createHead()
{
    auto* head = new PageHeader(title());
    m_standard = addStart(head, makeButton(tr("From a standard plan"), ButtonKind::Primary, u"copy"_s),
                          u"plans.fromStandard"_s);
    m_standard->hide();
    QPushButton* earlier =
        addStart(head, makeButton(tr("From an earlier plan"), ButtonKind::Ordinary, u"history"_s),
                 u"plans.fromEarlier"_s);
    m_blank = addStart(head, makeButton(tr("Blank plan"), ButtonKind::Primary, u"add"_s), u"plans.blank"_s);
    m_blank->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    connect(m_standard, &QPushButton::clicked, this, [this] { start(StartSource::Standard); });
    connect(earlier, &QPushButton::clicked, this, [this] { start(StartSource::Own); });
    connect(m_blank, &QPushButton::clicked, this, &PlansPage::newPlanRequested);
    return head;
}

QPushButton* PlansPage::addStart(PageHeader* head, QPushButton* button, const QString& object)
{
    button->setObjectName(object);
    head->addAction(button);
    return button;
}

void PlansPage::connectList()
{
    connect(&m_list, &PlanList::loaded, this, &PlansPage::showLoaded);
    connect(&m_list, &PlanList::failed, m_message, &InfoBar::showError);
    connect(&m_list, &PlanList::removed, this, &PlansPage::onRemoved);
    connect(m_filters, &PlanFilterBar::changed, this, &PlansPage::readFilter);
    connect(m_table, &QTreeView::activated, this, &PlansPage::openCurrent);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_list.isFiltered())
            search({});
        else if (m_list.hasStandards())
            start(StartSource::Standard);
        else
            emit newPlanRequested();
    });
    connect(m_start, &StartPanel::backWanted, this, &PlansPage::activate);
    connect(m_start, &StartPanel::blankWanted, this, &PlansPage::newPlanRequested);
    connect(m_start, &StartPanel::chosen, this, &PlansPage::copyRequested);
}

void PlansPage::createShortcuts()
{
    auto* remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PlansPage::removeCurrent);
    auto* undo = new QShortcut(QKeySequence(QKeySequence::Undo), m_table);
    undo->setContext(Qt::WidgetShortcut);
    connect(undo, &QShortcut::activated, &m_list, &PlanList::undoRemove);
}

void PlansPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_list.setPaused(false);
}

void PlansPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_list.setPaused(true);
}

void PlansPage::activate()
{
    m_pages->setCurrentIndex(0);
    m_list.refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PlansPage::search(const QString& text)
{
    m_filters->search(text);
}

void PlansPage::showStatus(PlanStatus status)
{
    m_filters->showStatus(status);
}

void PlansPage::readFilter()
{
    m_list.setFilter(m_filters->filter());
}

void PlansPage::showLoaded()
{
    m_standard->setVisible(m_list.hasStandards());
    setButtonKind(m_blank, m_list.hasStandards() ? ButtonKind::Ordinary : ButtonKind::Primary, u"add"_s);
    const bool none = m_list.model().rowCount() == 0;
    if (none)
        showNothing();
    m_rows->setCurrentIndex(none ? 1 : 0);
    m_table->chooseFirst();
}

void PlansPage::showNothing()
{
    if (m_list.isFiltered())
        m_empty->setContent(u"search"_s, tr("Nothing is like that."), tr("Show everything"));
    else if (m_list.hasStandards())
        m_empty->setContent(u"plans"_s,
                            tr("You have no plan yet. The quickest way is to start from a standard plan."),
                            tr("Start from a standard plan"));
    else
        m_empty->setContent(u"plans"_s, tr("You have no plan yet."), tr("Blank plan"));
}

void PlansPage::openCurrent()
{
    if (!m_table->currentIndex().isValid())
        return;
    const PlanSummary& plan = m_list.model().row(m_table->currentIndex());
    if (plan.conflicted)
        emit conflictActivated(plan.id);
    else
        emit planActivated(plan.id);
}

void PlansPage::removeCurrent()
{
    if (m_table->currentIndex().isValid())
        m_list.remove(m_list.model().row(m_table->currentIndex()).id);
}

void PlansPage::onRemoved(const PlanSummary& plan)
{
    m_message->showMessage(Tone::Info, tr("“%1” was taken away.").arg(Words::title(plan.header)),
                           {tr("Undo"), [this] { m_list.undoRemove(); }});
}

void PlansPage::start(StartSource source)
{
    m_pages->setCurrentWidget(m_start);
    m_start->begin(source);
}

} // namespace shanke

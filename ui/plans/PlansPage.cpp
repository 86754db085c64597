// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlansPage.h"

#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KindWords.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/plans/PlanTable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr PlanStatus statuses[]{PlanStatus::Draft,       PlanStatus::Submitted, PlanStatus::Returned,
                                PlanStatus::Resubmitted, PlanStatus::Approved,  PlanStatus::ApprovedWithNotes,
                                PlanStatus::Withdrawn};
constexpr int lastWeek = 25;
constexpr int typingPause = 150; // milliseconds

} // namespace

PlansPage::PlansPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_list(workspace, clock),
      m_pages(new QStackedWidget),
      m_start(new StartPanel(workspace, clock)),
      m_table(new PlanTable(m_list.model())),
      m_empty(new EmptyState),
      m_rows(new QStackedWidget),
      m_message(new InfoBar),
      m_search(new QLineEdit),
      m_kind(new QComboBox),
      m_status(new QComboBox),
      m_week(new QSpinBox)
{
    m_pages->addWidget(createList());
    m_pages->addWidget(m_start);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connectList();
    createShortcuts();
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
    layout->addWidget(createFilters());
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

QWidget* PlansPage::createFilters()
{
    m_search->setObjectName(u"plans.search"_s);
    m_search->setPlaceholderText(tr("Title or class"));
    m_search->setAccessibleName(tr("Find plans by title or class"));
    m_search->setClearButtonEnabled(true);
    m_kind->setObjectName(u"plans.kind"_s);
    m_kind->setAccessibleName(tr("Only documents of this kind"));
    m_kind->addItem(tr("Plans and study guides"), QString());
    for (const KindDescription* kind : {&planKind(), &guideKind()})
        m_kind->addItem(KindWords::label(kind->label), kind->word);
    m_status->setObjectName(u"plans.status"_s);
    m_status->setAccessibleName(tr("Only plans in this state"));
    m_status->addItem(tr("All states"));
    for (const PlanStatus status : statuses)
        m_status->addItem(Words::status(status), static_cast<int>(status));
    m_week->setObjectName(u"plans.week"_s);
    m_week->setAccessibleName(tr("Only plans of this week"));
    m_week->setRange(0, lastWeek);
    m_week->setSpecialValueText(tr("All weeks"));
    m_week->setPrefix(tr("Week "));

    auto* filters = new QWidget;
    auto* layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_status);
    layout->addWidget(m_week);
    return filters;
}

void PlansPage::connectList()
{
    connect(&m_list, &PlanList::loaded, this, &PlansPage::showLoaded);
    connect(&m_list, &PlanList::failed, m_message, &InfoBar::showError);
    connect(&m_list, &PlanList::removed, this, &PlansPage::onRemoved);
    connect(&m_typing, &QTimer::timeout, this, &PlansPage::readFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlansPage::readFilter);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PlansPage::readFilter);
    connect(m_week, &QSpinBox::valueChanged, this, &PlansPage::readFilter);
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
    m_kind->setCurrentIndex(0);
    m_status->setCurrentIndex(0);
    m_week->setValue(0);
    m_search->setText(text);
    m_search->setFocus(Qt::OtherFocusReason);
    readFilter();
}

void PlansPage::showStatus(PlanStatus status)
{
    m_search->clear();
    m_kind->setCurrentIndex(m_kind->findData(planKind().word)); // only plans have a state of their own
    m_week->setValue(0);
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(status)));
}

void PlansPage::readFilter()
{
    PlanFilter filter;
    filter.kind = m_kind->currentData().toString();
    filter.text = m_search->text().trimmed();
    if (m_status->currentIndex() > 0)
        filter.status = static_cast<PlanStatus>(m_status->currentData().toInt());
    filter.teachingWeek = m_week->value();
    m_list.setFilter(filter);
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

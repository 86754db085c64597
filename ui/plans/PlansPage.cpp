// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlansPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Theme.h"
#include "ui/common/localFilesIn.h"
#include "ui/plans/ColumnsDialog.h"
#include "ui/records/RecordsView.h"
#include "workspace/PlanRepository.h"
#include "workspace/Workspace.h"

#include <QDropEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

PlansPage::PlansPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_pages(new QStackedWidget),
      m_view(new RecordsView(ListPage::Preparing, title(), workspace, clock)),
      m_start(new StartPanel(workspace, clock))
{
    setAcceptDrops(true);
    m_pages->addWidget(createList());
    m_pages->addWidget(m_start);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectView();
    connectStart();
    createShortcuts();
    offerStandards(false);
}

QWidget* PlansPage::createList()
{
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(createHead());
    layout->addWidget(m_view, 1);
    return list;
}

QWidget* PlansPage::createHead()
{
    auto* head = new PageHeader(title());
    m_standard = addStart(head, makeButton(tr("From a standard plan"), ButtonKind::Primary, u"copy"_s),
                          u"plans.fromStandard"_s);
    QPushButton* earlier =
        addStart(head, makeButton(tr("From an earlier plan"), ButtonKind::Ordinary, u"history"_s),
                 u"plans.fromEarlier"_s);
    QPushButton* columns =
        addStart(head, makeButton(tr("Columns…"), ButtonKind::Ordinary, u"county"_s), u"plans.columns"_s);
    QPushButton* import = addStart(head, makeButton(tr("Import Word files…")), u"plans.import"_s);
    m_blank = addStart(head, makeButton(tr("Blank plan"), ButtonKind::Primary, u"add"_s), u"plans.blank"_s);
    m_blank->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    connect(m_standard, &QPushButton::clicked, this, [this] { start(StartSource::Standard); });
    connect(earlier, &QPushButton::clicked, this, [this] { start(StartSource::Own); });
    connect(columns, &QPushButton::clicked, this, [this] {
        auto* dialog = new ColumnsDialog(m_workspace, m_clock, this);
        connect(dialog, &ColumnsDialog::standardWanted, this, &PlansPage::planActivated);
        dialog->open();
    });
    connect(import, &QPushButton::clicked, this, &PlansPage::importWanted);
    connect(m_blank, &QPushButton::clicked, this, [this] { emit newPlanRequested(PlanStart::Full); });
    addForms(head);
    return head;
}

// What a plan may be begun as, beside the blank one.
void PlansPage::addForms(PageHeader* head)
{
    QToolButton* forms = makeIconButton(u"chevron"_s, tr("Another form of plan"));
    forms->setObjectName(u"plans.forms"_s);
    forms->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(forms);
    const auto add = [&](PlanStart start, const QString& text) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, start] { emit newPlanRequested(start); });
    };
    add(PlanStart::Full, tr("Full plan"));
    add(PlanStart::Brief, tr("Brief plan"));
    add(PlanStart::Activity, tr("Kindergarten activity"));
    add(PlanStart::TwoGrades, tr("Two grades in one room"));
    forms->setMenu(menu);
    head->addAction(forms);
}

QPushButton* PlansPage::addStart(PageHeader* head, QPushButton* button, const QString& object)
{
    button->setObjectName(object);
    head->addAction(button);
    return button;
}

void PlansPage::connectView()
{
    connect(m_view, &RecordsView::loaded, this, &PlansPage::askForStandards);
    connect(m_view, &RecordsView::recordActivated, this, &PlansPage::planActivated);
    connect(m_view, &RecordsView::conflictActivated, this, &PlansPage::conflictActivated);
    connect(m_view, &RecordsView::printWanted, this, &PlansPage::printWanted);
    connect(m_view, &RecordsView::startWanted, this, &PlansPage::startFirst);
}

void PlansPage::connectStart()
{
    connect(m_start, &StartPanel::backWanted, this, &PlansPage::activate);
    connect(m_start, &StartPanel::blankWanted, this, [this] { emit newPlanRequested(PlanStart::Full); });
    connect(m_start, &StartPanel::chosen, this, &PlansPage::copyRequested);
}

// Where text is written, pasting is the field's.
void PlansPage::createShortcuts()
{
    auto* paste = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] {
        if (const QStringList files = localFilesOnClipboard(); !files.isEmpty())
            emit filesGiven(files);
    });
}

void PlansPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFilesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PlansPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit filesGiven(localFilesIn(*event->mimeData()));
}

void PlansPage::activate()
{
    m_pages->setCurrentIndex(0);
    m_view->activate();
}

void PlansPage::search(const QString& text)
{
    m_view->search(text);
}

void PlansPage::showStatus(PlanStatus status)
{
    m_view->showStatus(status);
}

void PlansPage::askForStandards()
{
    m_standards.to(m_workspace.plans().standards({}), [this](const Result<QList<RecordSummary>>& answer) {
        const bool areThere = answer && !answer->isEmpty();
        if (areThere != m_hasStandards)
            offerStandards(areThere);
    });
}

void PlansPage::offerStandards(bool areThere)
{
    m_hasStandards = areThere;
    m_standard->setVisible(areThere);
    setButtonKind(m_blank, areThere ? ButtonKind::Ordinary : ButtonKind::Primary, u"add"_s);
    if (areThere)
        m_view->setEmpty(u"plans"_s,
                         tr("You have no plan yet. The quickest way is to start from a standard plan."),
                         tr("Start from a standard plan"));
    else
        m_view->setEmpty(u"plans"_s, tr("You have no plan yet."), tr("Blank plan"));
}

void PlansPage::startFirst()
{
    if (m_hasStandards)
        start(StartSource::Standard);
    else
        emit newPlanRequested(PlanStart::Full);
}

void PlansPage::start(StartSource source)
{
    m_pages->setCurrentWidget(m_start);
    m_start->begin(source);
}

} // namespace shanke

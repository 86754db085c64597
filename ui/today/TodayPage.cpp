// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Icons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/PageHeader.h"
#include "ui/today/LessonTable.h"
#include "ui/today/WeekCard.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

TodayPage::TodayPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent), m_model(workspace, clock), m_header(makeHeader()), m_info(new InfoBar)
{
    m_info->setObjectName(u"today.message"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, 0);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_header);
    layout->addWidget(m_info);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeColumn());
    layout->addWidget(scroll, 1);

    connect(&m_model, &TodayViewModel::changed, this, &TodayPage::showModel);
    connect(&m_model, &TodayViewModel::failed, m_info, &InfoBar::showError);
    connect(&m_model, &TodayViewModel::waitedNoMore, m_info, [this] {
        m_info->showMessage(Tone::Info,
                            tr("This plan does not wait for a decision any more, so nothing was stated."));
    });
}

PageHeader* TodayPage::makeHeader()
{
    auto* header = new PageHeader({});
    m_create = makeButton(tr("New plan"), ButtonKind::Primary, u"add"_s);
    connect(m_create, &QPushButton::clicked, this, &TodayPage::newPlanRequested);
    m_create->setObjectName(u"today.newPlan"_s);
    auto* term = makeButton(tr("My lessons"), ButtonKind::Ordinary, u"list"_s);
    term->setObjectName(u"today.term"_s);
    connect(term, &QPushButton::clicked, this, &TodayPage::lessonsRequested);
    m_search = new QLineEdit;
    m_search->setObjectName(u"today.search"_s);
    m_search->setPlaceholderText(tr("Search plans…"));
    m_search->setAccessibleName(tr("Search plans"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(scaled(200));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { emit searchRequested(m_search->text()); });
    header->addAction(m_create);
    header->addAction(term);
    header->addAction(m_search);
    return header;
}

QWidget* TodayPage::makeColumn()
{
    auto* column = new QWidget;
    column->setProperty("surface", u"column"_s);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, spacing::page);
    layout->setSpacing(spacing::large);
    m_today = addTable(layout, tr("Lessons today"));
    m_free = new EmptyState;
    layout->addWidget(m_free);
    m_week = new WeekCard;
    layout->addWidget(m_week);
    m_coming = addTable(layout, tr("Coming days"));
    m_today->setObjectName(u"today.lessons"_s);
    m_coming->setObjectName(u"today.coming"_s);
    layout->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{m_today, m_free, m_week, m_coming})
        part->hide();

    connect(m_free, &EmptyState::activated, this, &TodayPage::newPlanRequested);
    connect(m_week, &WeekCard::returnedRequested, this, &TodayPage::returnedRequested);
    connect(m_week, &WeekCard::reviewRequested, this, &TodayPage::reviewRequested);
    connect(m_week, &WeekCard::daysOffRequested, this, &TodayPage::lessonsRequested);
    connect(m_week, &WeekCard::conflictsRequested, this, &TodayPage::conflictsRequested);
    connect(m_week, &WeekCard::recordRequested, this, &TodayPage::recordRequested);
    return column;
}

LessonTable* TodayPage::addTable(QVBoxLayout* column, const QString& heading)
{
    auto* table = new LessonTable(heading);
    connect(table, &LessonTable::activated, this, &TodayPage::follow);
    connect(table, &LessonTable::exceptionWanted, this, &TodayPage::askWhyTaughtFirst);
    column->addWidget(table);
    return table;
}

void TodayPage::activate()
{
    m_model.look();
    m_create->setFocus();
}

void TodayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setShown(true);
}

void TodayPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setShown(false);
}

void TodayPage::showModel()
{
    m_header->setTitle(m_model.day());
    m_header->setSubtitle(m_model.week());
    m_today->setLines(m_model.today());
    m_coming->setLines(m_model.coming());
    m_week->show(m_model);
    showSkipped();

    m_free->setContent(u"today"_s, freeSentence(), tr("New plan"));
    m_free->setVisible(m_model.today().empty());
    m_today->setHidden(m_model.today().empty());
    m_coming->setHidden(m_model.coming().empty());
    m_week->setVisible(true);
}

QString TodayPage::freeSentence() const
{
    if (m_model.timetables() == 0)
        return tr("The timetable of your school is not on this PC yet. Plans can be written already.");
    if (m_model.today().empty() && m_model.coming().empty())
        //: a day with its year
        return tr("The timetable on this PC has no lessons for you around %1. Plans can be written all the "
                  "same.")
            .arg(QLocale().toString(m_model.date(), QLocale::LongFormat));
    return tr("No lessons today. A good moment to prepare the coming ones.");
}

// Once each time it changes: what was closed stays closed.
void TodayPage::showSkipped()
{
    if (m_model.skipped() == m_skipped)
        return;
    m_skipped = m_model.skipped();
    if (m_skipped > 0)
        m_info->showMessage(
            Tone::Attention,
            tr("%n entry(s) of the school's roster and timetable cannot be read here; perhaps a newer "
               "version of this program wrote them. Everything else is used.",
               nullptr, m_skipped));
}

void TodayPage::askWhyTaughtFirst(const LessonLine& line)
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"today.whyTaughtFirst"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Taught before review"));
    dialog->setLabelText(
        tr("Why could no approver be reached before this class? It is signed in your name, the "
           "plan waits for its decision as before, and the approver sees it first."));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setOkButtonText(tr("State it"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, line](const QString& reason) { m_model.stateTaughtFirst(line, reason); });
    dialog->open();
    // No exception without a reason.
    QPushButton* state = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    state->setEnabled(false);
    connect(dialog, &QInputDialog::textValueChanged, state,
            [state](const QString& reason) { state->setEnabled(!reason.trimmed().isEmpty()); });
}

void TodayPage::follow(const LessonLine& line)
{
    if (line.action == LessonAction::Prepare)
        emit lessonActivated(line.header);
    else
        emit planActivated(line.plan);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/LessonsPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Labels.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Words.h"
#include "ui/common/whenReady.h"
#include "ui/lessons/ChangeDialog.h"
#include "ui/lessons/DayOffBar.h"
#include "ui/lessons/DaysOffDialog.h"
#include "ui/lessons/SequenceTable.h"
#include "workspace/SequenceService.h"
#include "workspace/Workspace.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString keyOfClass(const ClassLessons& lessons)
{
    return lessons.className + u'\n' + lessons.subject;
}

QString nameOfClass(const ClassLessons& lessons)
{
    return lessons.className + u' ' + Words::subject(lessons.subject);
}

} // namespace

LessonsPage::LessonsPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_classes(new QComboBox),
      m_message(new InfoBar),
      m_dayOffBar(new DayOffBar),
      m_empty(new EmptyState),
      m_pages(new QStackedWidget)
{
    m_message->setObjectName(u"lessons.message"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(createHead());
    layout->addWidget(m_message);
    layout->addWidget(m_dayOffBar);
    m_pages->addWidget(createTerm());
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    m_reading.setPaused(true);
    m_reading.want();
    connect(m_empty, &EmptyState::activated, this, &LessonsPage::newPlanRequested);
    connect(m_dayOffBar, &DayOffBar::acceptWanted, this, &LessonsPage::acceptDay);
    connect(m_dayOffBar, &DayOffBar::declineWanted, this, &LessonsPage::declineDay);
    connect(m_dayOffBar, &DayOffBar::undoWanted, this, &LessonsPage::undoAnswer);
    connect(&m_workspace, &Workspace::changed, this, [this] { m_reading.want(); });
}

QWidget* LessonsPage::createHead()
{
    m_head = new PageHeader(tr("My lessons"));
    m_classes->setObjectName(u"lessons.class"_s);
    m_classes->setAccessibleName(tr("Class"));
    m_classes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_classes, &QComboBox::activated, this, [this] {
        m_class = m_classes->currentData().toString();
        m_isScrolled = false;
        showClass();
    });
    m_change = makeButton(tr("Change…"), ButtonKind::Primary, u"sync"_s);
    m_change->setObjectName(u"lessons.change"_s);
    connect(m_change, &QPushButton::clicked, this, &LessonsPage::change);
    m_undo = makeButton(tr("Undo the last change"), ButtonKind::Ordinary, u"undo"_s);
    m_undo->setObjectName(u"lessons.undo"_s);
    connect(m_undo, &QPushButton::clicked, this, &LessonsPage::undo);
    m_daysOff = makeButton(tr("Days without lessons…"), ButtonKind::Ordinary, u"today"_s);
    m_daysOff->setObjectName(u"lessons.daysOff"_s);
    m_daysOff->hide();
    connect(m_daysOff, &QPushButton::clicked, this, &LessonsPage::showDaysOff);
    auto* back = makeButton(tr("Back"), ButtonKind::Ordinary, u"back"_s);
    back->setObjectName(u"lessons.back"_s);
    connect(back, &QPushButton::clicked, this, &LessonsPage::closed);
    for (QWidget* action : std::initializer_list<QWidget*>{m_classes, m_change, m_undo, m_daysOff, back})
        m_head->addAction(action);
    return m_head;
}

QWidget* LessonsPage::createTerm()
{
    auto* term = new QWidget;
    auto* layout = new QVBoxLayout(term);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    m_sentence = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    m_sentence->setObjectName(u"lessons.sentence"_s);
    m_calendar = makeButton(tr("Write a calendar"), ButtonKind::Plain, u"today"_s);
    m_calendar->setObjectName(u"lessons.calendar"_s);
    connect(m_calendar, &QPushButton::clicked, this, &LessonsPage::calendarRequested);
    auto* line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    line->addWidget(m_calendar);
    m_table = new SequenceTable(m_model);
    m_table->setObjectName(u"lessons.table"_s);
    m_table->setAccessibleName(tr("Lessons of the term"));
    connect(m_table, &QTreeView::activated, this, &LessonsPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LessonsPage::showCurrentLine);
    m_units = makeLabel({}, TextRole::Muted, LineBreaks::Wrap);
    m_units->setObjectName(u"lessons.units"_s);
    m_card = new Card(tr("Units"));
    m_card->content()->addWidget(m_units);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_card);
    return term;
}

void LessonsPage::activate()
{
    m_isScrolled = false;
    m_reading.want();
    m_table->setFocus();
}

void LessonsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_reading.setPaused(false);
}

void LessonsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_reading.setPaused(true);
}

void LessonsPage::read()
{
    whenReady(m_workspace.sequences().view(m_clock.now().date()), this,
              [this](const Result<SequencesView>& view) {
                  if (view)
                      showTerm(*view);
                  else
                      m_message->showError(view.error());
                  m_reading.answered();
              });
}

void LessonsPage::showTerm(const SequencesView& view)
{
    m_view = view;
    m_daysOff->setVisible(view.mayPropose || !view.daysOff.empty());
    m_dayOffBar->show(view, m_clock.now());
    offerClasses();
    showClass();
}

void LessonsPage::offerClasses()
{
    m_classes->clear();
    for (const ClassLessons& lessons : m_view.classes)
        m_classes->addItem(nameOfClass(lessons), keyOfClass(lessons));
    m_classes->setCurrentIndex(std::max(0, m_classes->findData(m_class)));
    m_class = m_classes->currentData().toString();
    m_classes->setVisible(m_classes->count() > 0);
}

const ClassLessons* LessonsPage::chosen() const
{
    const auto found =
        std::find_if(m_view.classes.begin(), m_view.classes.end(),
                     [this](const ClassLessons& lessons) { return keyOfClass(lessons) == m_class; });
    return found == m_view.classes.end() ? nullptr : &*found;
}

void LessonsPage::showClass()
{
    const ClassLessons* lessons = chosen();
    m_empty->setContent(u"plans"_s,
                        tr("No class of yours is known here yet. Write a plan with a class and a date, or "
                           "begin a timetable of your own under Our school, New: the lessons of each class "
                           "then stand here in their order."),
                        tr("New plan"));
    m_pages->setCurrentIndex(lessons ? 0 : 1);
    m_calendar->setVisible(!m_view.hasCalendar);
    m_undo->setEnabled(!undoing().isEmpty());
    m_model.setRows(lessons ? SequenceRow::of(*lessons, m_view, m_clock.now()) : QList<SequenceRow>());
    if (lessons) {
        m_head->setSubtitle(m_view.term.name);
        m_sentence->setText(sentenceOf(*lessons));
        showUnits(*lessons);
    }
    if (!m_isScrolled && !m_model.rows().isEmpty()) {
        const auto next = std::find_if(m_model.rows().begin(), m_model.rows().end(),
                                       [](const auto& row) { return row.line.hour && !row.isOver; });
        const int row = next == m_model.rows().end() ? 0 : int(next - m_model.rows().begin());
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
        m_isScrolled = true;
    }
    showCurrentLine();
}

void LessonsPage::showCurrentLine()
{
    const QModelIndex current = m_table->currentIndex();
    m_change->setEnabled(chosen() && current.isValid() && ChangeDialog::isFor(m_model.row(current)));
}

QString LessonsPage::sentenceOf(const ClassLessons& lessons) const
{
    QStringList sentences;
    const int behind = periodsBehind(lessons.sequence, m_view.day);
    if (behind > 0)
        sentences.append(tr("%n period(s) behind what was planned.", nullptr, behind));
    else if (behind < 0)
        sentences.append(tr("%n period(s) ahead of what was planned.", nullptr, -behind));
    else
        sentences.append(tr("As planned."));
    const SequenceLayout layout = lessons.sequence.layout();
    if (lessons.sequence.hours.empty())
        sentences.append(tr("No timetable here says when this class is taught, so nothing can move."));
    else if (layout.withoutHour() > 0)
        sentences.append(
            tr("%n period(s) have no class left before the end of the term.", nullptr, layout.withoutHour()));
    if (layout.unknown > 0)
        sentences.append(
            tr("%n change(s) are about plans or classes that are not here.", nullptr, layout.unknown));
    if (m_view.uncounted > 0)
        sentences.append(tr("%n change(s) from another PC do not count: nobody vouches for it yet.", nullptr,
                            m_view.uncounted));
    if (!m_view.hasCalendar)
        sentences.append(tr("There is no school calendar yet: holidays are not known here."));
    return sentences.join(u' ');
}

void LessonsPage::showUnits(const ClassLessons& lessons)
{
    QStringList lines;
    for (const UnitCoverage& unit : coverageOf(lessons.sequence.layout(), m_view.day)) {
        //: of a unit: how many periods were taught, out of how many
        QString line = tr("%1: %2 of %3 taught")
                           .arg(unit.unit.isEmpty() ? tr("Without a unit") : unit.unit)
                           .arg(unit.taught)
                           .arg(unit.taught + unit.planned + unit.skipped + unit.withoutHour);
        if (unit.skipped > 0)
            line += tr(", %n left out", nullptr, unit.skipped);
        if (unit.withoutHour > 0)
            line += tr(", %n without a class", nullptr, unit.withoutHour);
        lines.append(line);
    }
    m_card->setVisible(!lines.isEmpty());
    m_units->setText(lines.join(u"   ·   "_s));
}

QList<ClassChange> LessonsPage::undoing() const
{
    const ClassLessons* lessons = chosen();
    const std::vector<SequenceEvent> said =
        lessons ? lessons->sequence.standing() : std::vector<SequenceEvent>();
    QList<ClassChange> changes;
    if (said.empty())
        return changes;
    // A swap is undone in both classes.
    for (const ClassLessons& each : m_view.classes) {
        for (const SequenceEvent& event : each.sequence.standing()) {
            const bool isMeant =
                event.id == said.back().id || (!event.act.isEmpty() && event.act == said.back().act);
            if (isMeant)
                changes.append({.what = SequenceEventType::Withdrawn,
                                .className = each.className,
                                .subject = each.subject,
                                .undoes = event.id});
        }
    }
    return changes;
}

void LessonsPage::change()
{
    const QModelIndex current = m_table->currentIndex();
    const ClassLessons* lessons = chosen();
    if (!lessons || !current.isValid())
        return;
    const auto index = size_t(lessons - m_view.classes.data());
    auto* dialog = new ChangeDialog(m_view, index, m_model.row(current), m_clock.now(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { say(dialog->changes(), tr("Changed. No plan was touched.")); });
    dialog->open();
}

void LessonsPage::undo()
{
    if (const QList<ClassChange> changes = undoing(); !changes.isEmpty())
        say(changes, tr("The last change is undone."));
}

void LessonsPage::acceptDay(const ProposedDay& proposed)
{
    say(accepting(proposed, m_view), tr("Accepted. No plan was touched."),
        {tr("Undo"), [this, proposed] { undoAnswer(proposed); }});
}

void LessonsPage::declineDay(const ProposedDay& proposed)
{
    say(declining(proposed), tr("Declined: your classes stay where they are."),
        {tr("Undo"), [this, proposed] { undoAnswer(proposed); }});
}

// What stands is asked anew: it is undone right after it was said.
void LessonsPage::undoAnswer(const ProposedDay& proposed)
{
    whenReady(m_workspace.sequences().view(m_clock.now().date()), this,
              [this, proposed](const Result<SequencesView>& view) {
                  if (!view)
                      return m_message->showError(view.error());
                  const QList<ClassChange> changes = takingBackAnswer(proposed, *view);
                  if (!changes.isEmpty())
                      say(changes, tr("Your answer is taken back."));
              });
}

void LessonsPage::showDaysOff()
{
    auto* dialog = new DaysOffDialog(m_view, m_clock.now(), this);
    connect(dialog, &DaysOffDialog::acceptWanted, this, &LessonsPage::acceptDay);
    connect(dialog, &DaysOffDialog::declineWanted, this, &LessonsPage::declineDay);
    connect(dialog, &DaysOffDialog::undoWanted, this, &LessonsPage::undoAnswer);
    connect(dialog, &DaysOffDialog::proposeWanted, this, &LessonsPage::propose);
    dialog->open();
}

void LessonsPage::propose(const DayOff& dayOff)
{
    const QString done = dayOff.undoes.isEmpty() ? tr("Proposed to the whole school.")
                                                 : tr("Taken back: whoever accepted it is told.");
    whenReady(m_workspace.sequences().propose(dayOff), this, [this, done](const Result<DocId>& said) {
        if (said)
            m_message->showMessage(Tone::Good, done);
        else
            m_message->showError(said.error());
        m_reading.want();
    });
}

void LessonsPage::say(const QList<ClassChange>& changes, const QString& done, const InfoBar::Action& action)
{
    whenReady(m_workspace.sequences().say(changes), this, [this, done, action](const Result<>& said) {
        if (said)
            m_message->showMessage(Tone::Good, done, action);
        else
            m_message->showError(said.error());
        m_reading.want();
    });
}

// A plan is opened, an hour without one is prepared.
void LessonsPage::open(const QModelIndex& index)
{
    const ClassLessons* lessons = chosen();
    const SequenceRow& row = m_model.row(index);
    if (!row.plan.isEmpty())
        return emit planActivated(row.plan);
    if (!lessons || !row.line.hour || row.line.moved)
        return;
    LessonHeader header;
    header.subject = lessons->subject;
    header.grade = lessons->grade;
    header.classes = {lessons->className};
    header.plannedDate = row.line.hour->date;
    header.slot = row.line.hour->slot;
    emit lessonActivated(header);
}

} // namespace shanke

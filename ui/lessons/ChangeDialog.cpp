// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/ChangeDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/common/dialogSize.h"
#include "ui/lessons/MoveTable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualWidth = 760;
constexpr int UsualHeight = 640;
constexpr int DaysAround = 14; // within which classes are swapped
constexpr int SlotsOffered = 8;
constexpr qsizetype LongestReason = 200;

} // namespace

ChangeDialog::ChangeDialog(const SequencesView& view, size_t index, const SequenceRow& row,
                           const QDateTime& now, QWidget* parent)
    : QDialog(parent), m_view(view), m_index(index), m_row(row), m_now(now)
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: a subject and a class
    setWindowTitle(tr("Change: %1 %2").arg(Words::subject(lessons().subject), lessons().className));
    findOtherHours();
    auto* layout = new QVBoxLayout(this);
    const QString hour = row.line.hour ? SequenceRow::hourOf(*row.line.hour, view.timetables) : QString();
    QStringList about{hour, row.line.placed ? row.lesson : tr("nothing planned")};
    about.removeAll(QString());
    layout->addWidget(makeLabel(about.join(u" · "_s), TextRole::Heading, LineBreaks::Wrap));
    layout->addWidget(makeChoices());
    layout->addWidget(makeFields());
    layout->addWidget(makePreview(), 1);
    layout->addWidget(makeButtons());
    resize(dialogSize(*this, {UsualWidth, UsualHeight}));
    if (!m_choices.isEmpty())
        m_choices.front().second->setChecked(true);
}

bool ChangeDialog::isFor(const SequenceRow& row)
{
    return !row.line.moved;
}

// The hours of other classes around this one: a swap is two moves.
void ChangeDialog::findOtherHours()
{
    if (!m_row.line.hour)
        return;
    const QDate day = m_row.line.hour->date;
    for (size_t i = 0; i < m_view.classes.size(); ++i) {
        if (i == m_index)
            continue;
        for (const SequenceLine& line : linesOf(m_view.classes[i].sequence.layout())) {
            const bool isNear =
                line.hour && !line.moved && std::abs(day.daysTo(line.hour->date)) <= DaysAround;
            if (isNear && *line.hour != *m_row.line.hour)
                m_others.push_back({i, *line.hour});
        }
    }
    std::stable_sort(m_others.begin(), m_others.end(),
                     [](const OtherHour& a, const OtherHour& b) { return a.hour < b.hour; });
}

QWidget* ChangeDialog::makeChoices()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    if (m_row.line.hour) {
        addChoice(layout, Choice::Missed, u"missed"_s, tr("There is no class: everything after it moves on"));
        addChoice(layout, Choice::Moved, u"moved"_s, tr("The class is held at another time"));
        if (!m_others.empty())
            addChoice(layout, Choice::Swapped, u"swapped"_s, tr("It is swapped with another of my classes"));
    }
    if (m_row.line.placed) {
        addChoice(layout, Choice::Skipped, u"skipped"_s, tr("This period is left out"));
        addChoice(layout, Choice::Merged, u"merged"_s, tr("It is taught together with the next one"));
        if (m_row.line.hour)
            addChoice(layout, Choice::Locked, u"locked"_s,
                      tr("It stays at this time whatever moves: an exam, an open class"));
        addChoice(layout, Choice::Taught, u"taught"_s, tr("It was taught at another time"));
    }
    return box;
}

void ChangeDialog::addChoice(QVBoxLayout* layout, Choice choice, const QString& name, const QString& text)
{
    auto* button = new QRadioButton(text);
    button->setObjectName(u"change."_s + name);
    connect(button, &QRadioButton::toggled, this, [this, choice](bool isChosen) {
        if (isChosen)
            choose(choice);
    });
    layout->addWidget(button);
    m_choices.append({choice, button});
}

QWidget* ChangeDialog::makeFields()
{
    auto* box = new QWidget;
    m_form = new QFormLayout(box);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"change.reason"_s);
    m_reason->setMaxLength(LongestReason);
    m_day = new QDateEdit(m_row.line.hour ? m_row.line.hour->date : m_now.date());
    m_day->setObjectName(u"change.day"_s);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day"));
    m_slot = new QComboBox;
    m_slot->setObjectName(u"change.slot"_s);
    m_slot->setAccessibleName(tr("Period"));
    m_when = new QWidget;
    auto* when = new QHBoxLayout(m_when);
    when->setContentsMargins(0, 0, 0, 0);
    when->addWidget(m_day);
    when->addWidget(m_slot, 1);
    m_swap = new QComboBox;
    m_swap->setObjectName(u"change.swap"_s);
    for (const OtherHour& other : m_others) {
        const ClassLessons& lessons = m_view.classes[other.index];
        //: a subject, a class and when it is
        m_swap->addItem(tr("%1 %2: %3")
                            .arg(Words::subject(lessons.subject), lessons.className,
                                 SequenceRow::hourOf(other.hour, m_view.timetables)));
    }
    m_form->addRow(tr("Reason"), m_reason);
    m_form->addRow(tr("When"), m_when);
    m_form->addRow(tr("With"), m_swap);
    offerSlots();
    connect(m_reason, &QLineEdit::textChanged, this, &ChangeDialog::compute);
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        offerSlots();
        compute();
    });
    connect(m_slot, &QComboBox::currentIndexChanged, this, &ChangeDialog::compute);
    connect(m_swap, &QComboBox::currentIndexChanged, this, &ChangeDialog::compute);
    return box;
}

// The periods of the chosen day, as its timetable names them.
void ChangeDialog::offerSlots()
{
    const QSignalBlocker quiet(m_slot);
    const QVariant before = m_slot->currentData();
    m_slot->clear();
    const Timetable* timetable = timetableOf(m_day->date(), m_view.timetables);
    if (timetable) {
        for (const PeriodDef& period : timetable->periods)
            m_slot->addItem(period.name, period.no);
    }
    for (int slot = 1; m_slot->count() == 0 || (!timetable && slot <= SlotsOffered); ++slot)
        m_slot->addItem(QString::number(slot), slot);
    const int wanted = before.isValid() ? before.toInt() : m_row.line.hour ? m_row.line.hour->slot : 1;
    m_slot->setCurrentIndex(std::max(0, m_slot->findData(wanted)));
}

QWidget* ChangeDialog::makePreview()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sentence = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    m_sentence->setObjectName(u"change.preview"_s);
    auto* list = new MoveTable(m_moves);
    list->setObjectName(u"change.moves"_s);
    // Whose periods they are is said where they are of two classes.
    list->showWhom(false);
    connect(&m_moves, &QAbstractItemModel::rowsInserted, list,
            [this, list] { list->showWhom(m_choice == Choice::Swapped); });
    layout->addWidget(m_sentence);
    layout->addWidget(list, 1);
    return box;
}

QWidget* ChangeDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    m_say = makeButton(tr("Change it"), ButtonKind::Primary, u"check"_s);
    m_say->setObjectName(u"change.say"_s);
    m_say->setDefault(true);
    connect(m_say, &QPushButton::clicked, this, &QDialog::accept);
    auto* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(u"change.cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(m_say);
    layout->addWidget(cancel);
    return row;
}

void ChangeDialog::choose(Choice choice)
{
    m_choice = choice;
    if (!m_form)
        return;
    const auto show = [this](QWidget* field, bool isMeant) {
        field->setVisible(isMeant);
        m_form->labelForField(field)->setVisible(isMeant);
    };
    show(m_reason, choice != Choice::Merged && choice != Choice::Taught);
    show(m_when, choice == Choice::Moved || choice == Choice::Taught);
    show(m_swap, choice == Choice::Swapped);
    offerDays();
    compute();
}

// A class is held in its term, and what was taught is over.
void ChangeDialog::offerDays()
{
    m_day->clearMinimumDate();
    m_day->clearMaximumDate();
    if (m_view.term.from.isValid())
        m_day->setMinimumDate(m_view.term.from);
    if (m_choice == Choice::Taught)
        m_day->setMaximumDate(m_now.date());
    else if (m_view.term.to.isValid())
        m_day->setMaximumDate(m_view.term.to);
}

ClassHour ChangeDialog::typedHour() const
{
    return {m_day->date(), m_slot->currentData().toInt()};
}

ClassChange ChangeDialog::changeOf(SequenceEventType what) const
{
    ClassChange change{.what = what, .className = lessons().className, .subject = lessons().subject};
    if (m_row.line.hour && what != SequenceEventType::Skipped && what != SequenceEventType::Merged) {
        change.day = m_row.line.hour->date;
        change.slot = m_row.line.hour->slot;
    }
    const bool isOfPeriod = what != SequenceEventType::Missed && what != SequenceEventType::Moved;
    if (isOfPeriod && m_row.line.placed) {
        change.plan = m_row.line.placed->period.lesson;
        change.number = m_row.line.placed->period.number;
    }
    if (m_reason->isVisibleTo(this))
        change.reason = m_reason->text().trimmed();
    return change;
}

QList<ClassChange> ChangeDialog::changesFor(Choice choice) const
{
    using Type = SequenceEventType;
    const auto movedTo = [](ClassChange change, const ClassHour& hour) {
        change.insteadDay = hour.date;
        change.insteadSlot = hour.slot;
        return change;
    };
    switch (choice) {
    case Choice::Missed:
        return {changeOf(Type::Missed)};
    case Choice::Moved:
        return {movedTo(changeOf(Type::Moved), typedHour())};
    case Choice::Skipped:
        return {changeOf(Type::Skipped)};
    case Choice::Merged:
        return {changeOf(Type::Merged)};
    case Choice::Locked:
        return {changeOf(Type::Locked)};
    case Choice::Taught: {
        ClassChange taught = changeOf(Type::Taught);
        taught.day = typedHour().date;
        taught.slot = typedHour().slot;
        return {taught};
    }
    case Choice::Swapped:
        break;
    }
    const OtherHour& other = m_others.at(size_t(std::max(0, m_swap->currentIndex())));
    ClassChange theirs = movedTo(changeOf(Type::Moved), *m_row.line.hour);
    theirs.className = m_view.classes[other.index].className;
    theirs.subject = m_view.classes[other.index].subject;
    theirs.day = other.hour.date;
    theirs.slot = other.hour.slot;
    return {movedTo(changeOf(Type::Moved), other.hour), theirs};
}

void ChangeDialog::compute()
{
    m_changes = changesFor(m_choice);
    const ChangePreview preview = ChangePreview::of(m_changes, m_view, m_now);
    m_sentence->setText(preview.sentence());
    m_moves.show(preview.moves);
    const bool isNowhere = m_choice == Choice::Moved && m_row.line.hour == typedHour();
    // What is left out without a reason is what nobody can explain at the end of the term.
    const bool lacksReason = m_choice == Choice::Skipped && m_changes.front().reason.isEmpty();
    m_say->setEnabled(!isNowhere && !lacksReason);
}

} // namespace shanke

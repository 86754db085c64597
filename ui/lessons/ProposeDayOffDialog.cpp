// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/ProposeDayOffDialog.h"

#include "lesson/Vocabulary.h"
#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <map>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSlots = 20;
constexpr int LongestReasonOfDay = 200;

// 0 is said in words.
QSpinBox* makeSlot(const QString& object, const QString& wordForNone)
{
    auto* slot = new QSpinBox;
    slot->setObjectName(object);
    slot->setRange(0, MostSlots);
    slot->setSpecialValueText(wordForNone);
    return slot;
}

} // namespace

ProposeDayOffDialog::ProposeDayOffDialog(const SequencesView& view, QWidget* parent)
    : QDialog(parent),
      m_term(view.term),
      m_day(makeDay(u"propose.day"_s)),
      m_whom(new QComboBox),
      m_first(makeSlot(u"propose.first"_s, tr("the first"))),
      m_last(makeSlot(u"propose.last"_s, tr("the last"))),
      m_isHeld(new QCheckBox(tr("They are held on another day"))),
      m_held(makeDay(u"propose.held"_s)),
      m_reason(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Propose a day without lessons"));
    m_day->setDate(view.day);
    offerWhom(view.timetables);
    m_held->setDate(view.day.addDays(1));
    m_reason->setObjectName(u"propose.reason"_s);
    m_reason->setMaxLength(LongestReasonOfDay);
    auto* form = new QFormLayout(this);
    form->setSpacing(spacing::medium);
    form->addRow(tr("No lessons on"), m_day);
    form->addRow(tr("For"), m_whom);
    form->addRow(tr("From period"), m_first);
    form->addRow(tr("To period"), m_last);
    form->addRow(QString(), makeHeld());
    form->addRow(tr("Reason"), m_reason);
    form->addRow(
        makeLabel(tr("It is signed in your name and goes to the whole school. Each teacher sees what "
                     "would move and accepts or declines it; no plan is due for these lessons."),
                  TextRole::Muted, LineBreaks::Wrap));
    form->addRow(makeButtons());
    for (QDateEdit* edit : {m_day, m_held})
        connect(edit, &QDateEdit::dateChanged, this, &ProposeDayOffDialog::check);
    for (QSpinBox* slot : {m_first, m_last})
        connect(slot, &QSpinBox::valueChanged, this, &ProposeDayOffDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &ProposeDayOffDialog::check);
    check();
}

// Lessons are held in the term.
QDateEdit* ProposeDayOffDialog::makeDay(const QString& object) const
{
    auto* edit = new QDateEdit;
    edit->setObjectName(object);
    edit->setCalendarPopup(true);
    edit->setDateRange(m_term.from, m_term.to);
    return edit;
}

// The whole school, then its grades and classes as the timetables name them.
void ProposeDayOffDialog::offerWhom(const std::vector<Timetable>& timetables)
{
    m_whom->setObjectName(u"propose.whom"_s);
    m_whom->addItem(tr("The whole school"));
    std::map<std::pair<qsizetype, QString>, QString> classes; // with their grades
    for (const Timetable& timetable : timetables) {
        for (const TimetableEntry& entry : timetable.entries) {
            if (!entry.className.isEmpty())
                classes.insert({{gradeKeys().indexOf(entry.grade), entry.className}, entry.grade});
        }
    }
    QString last;
    for (const auto& [name, grade] : classes) {
        if (grade != last && !grade.isEmpty())
            m_whom->addItem(Words::grade(grade), grade);
        last = grade;
    }
    for (const auto& [name, grade] : classes)
        m_whom->addItem(name.second, QStringList{name.second});
}

QWidget* ProposeDayOffDialog::makeHeld()
{
    m_isHeld->setObjectName(u"propose.isHeld"_s);
    m_held->setAccessibleName(tr("Held on"));
    m_held->setEnabled(false);
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isHeld);
    layout->addWidget(m_held, 1);
    connect(m_isHeld, &QCheckBox::toggled, this, [this](bool isHeld) {
        m_held->setEnabled(isHeld);
        check();
    });
    return box;
}

QWidget* ProposeDayOffDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    m_say = makeButton(tr("Propose it"), ButtonKind::Primary, u"check"_s);
    m_say->setObjectName(u"propose.say"_s);
    m_say->setDefault(true);
    connect(m_say, &QPushButton::clicked, this, &QDialog::accept);
    auto* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(u"propose.cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(m_say);
    layout->addWidget(cancel);
    return row;
}

DayOff ProposeDayOffDialog::dayOff() const
{
    const QVariant whom = m_whom->currentData();
    const bool isClass = whom.typeId() == QMetaType::QStringList;
    return {.day = m_day->date(),
            .firstSlot = m_first->value(),
            .lastSlot = m_last->value(),
            .insteadDay = m_isHeld->isChecked() ? m_held->date() : QDate(),
            .reason = m_reason->text().trimmed(),
            .undoes = {},
            .grade = isClass ? QString() : whom.toString(),
            .classes = isClass ? whom.toStringList() : QStringList()};
}

// A whole school is not asked without saying why.
void ProposeDayOffDialog::check()
{
    if (m_say)
        m_say->setEnabled(dayOff().fault().isEmpty() && !dayOff().reason.isEmpty());
}

} // namespace shanke

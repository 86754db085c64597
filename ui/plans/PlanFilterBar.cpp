// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanFilterBar.h"

#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"
#include "ui/common/KindWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr PlanStatus statuses[]{PlanStatus::Draft,       PlanStatus::Submitted, PlanStatus::Returned,
                                PlanStatus::Resubmitted, PlanStatus::Approved,  PlanStatus::ApprovedWithNotes,
                                PlanStatus::Withdrawn};
constexpr int lastWeek = 25;
constexpr int typingPause = 150; // milliseconds
const QString kindKey = u"preparing/kind"_s;
const QString subjectKey = u"preparing/subject"_s;

// What was remembered and is not offered any more is everything.
void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

PlanFilterBar::PlanFilterBar(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_kind(addChoice(u"kind"_s, tr("Only documents of this kind"))),
      m_subject(addChoice(u"subject"_s, tr("Only this subject"))),
      m_status(addChoice(u"status"_s, tr("Only plans in this state"))),
      m_week(new QSpinBox)
{
    m_search->setObjectName(u"plans.search"_s);
    m_search->setPlaceholderText(tr("Title or class"));
    m_search->setAccessibleName(tr("Find plans by title or class"));
    m_search->setClearButtonEnabled(true);
    m_week->setObjectName(u"plans.week"_s);
    m_week->setAccessibleName(tr("Only plans of this week"));
    m_week->setRange(0, lastWeek);
    m_week->setSpecialValueText(tr("All weeks"));
    m_week->setPrefix(tr("Week "));
    createChoices();
    layOut();
    choose(m_kind, m_settings.value(kindKey));
    choose(m_subject, m_settings.value(subjectKey));

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &PlanFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QComboBox* box : {m_kind, m_subject})
        connect(box, &QComboBox::activated, this, &PlanFilterBar::remember);
    for (QComboBox* box : {m_kind, m_subject, m_status})
        connect(box, &QComboBox::currentIndexChanged, this, &PlanFilterBar::changed);
    connect(m_week, &QSpinBox::valueChanged, this, &PlanFilterBar::changed);
}

QComboBox* PlanFilterBar::addChoice(const QString& name, const QString& purpose)
{
    auto* box = new QComboBox;
    box->setObjectName(u"plans."_s + name);
    box->setAccessibleName(purpose);
    return box;
}

void PlanFilterBar::createChoices()
{
    m_kind->addItem(tr("Plans and study guides"), QString());
    for (const KindDescription* kind : {&planKind(), &guideKind()})
        m_kind->addItem(KindWords::label(kind->label), kind->word);
    m_subject->addItem(tr("All subjects"), QString());
    for (const ChoiceDescription& subject : planKind().place(u"header"_s)->field(u"subject"_s)->choices)
        m_subject->addItem(KindWords::label(subject.label), subject.word);
    m_status->addItem(tr("All states"));
    for (const PlanStatus status : statuses)
        m_status->addItem(Words::status(status), static_cast<int>(status));
}

void PlanFilterBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_search, 1);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_kind, m_subject, m_status, m_week})
        layout->addWidget(choice);
}

PlanFilter PlanFilterBar::filter() const
{
    PlanFilter filter;
    filter.kind = m_kind->currentData().toString();
    filter.subject = m_subject->currentData().toString();
    filter.text = m_search->text().trimmed();
    if (m_status->currentIndex() > 0)
        filter.status = static_cast<PlanStatus>(m_status->currentData().toInt());
    filter.teachingWeek = m_week->value();
    return filter;
}

void PlanFilterBar::chooseAll()
{
    for (QComboBox* box : {m_kind, m_subject, m_status})
        box->setCurrentIndex(0);
    m_week->setValue(0);
}

void PlanFilterBar::search(const QString& text)
{
    chooseAll();
    m_search->setText(text);
    m_search->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void PlanFilterBar::showStatus(PlanStatus status)
{
    chooseAll();
    m_search->clear();
    choose(m_kind, planKind().word); // a study guide has no state of its own
    choose(m_status, static_cast<int>(status));
}

void PlanFilterBar::remember()
{
    m_settings.setValue(kindKey, m_kind->currentData());
    m_settings.setValue(subjectKey, m_subject->currentData());
}

} // namespace shanke

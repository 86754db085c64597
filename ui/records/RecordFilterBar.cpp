// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordFilterBar.h"

#include "lesson/Vocabulary.h"
#include "ui/common/FoldingRow.h"
#include "ui/common/KindWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/records/listPages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr PlanStatus statuses[]{PlanStatus::Draft,       PlanStatus::Submitted, PlanStatus::Returned,
                                PlanStatus::Resubmitted, PlanStatus::Approved,  PlanStatus::ApprovedWithNotes,
                                PlanStatus::Withdrawn};
constexpr int lastWeek = 25;
constexpr int typingPause = 150; // milliseconds
constexpr int classWidth = 110;

// What was remembered and is not offered any more is everything.
void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

// Each word once, whichever kind says it first.
void addStages(QComboBox* box, const KindDescription& kind)
{
    const FieldDescription* stage = kind.fieldOf(FieldRole::Stage).field;
    for (const ChoiceDescription& choice : stage ? stage->choices : Choices()) {
        if (box->findData(choice.word) < 0)
            box->addItem(KindWords::label(choice.label), choice.word);
    }
}

} // namespace

RecordFilterBar::RecordFilterBar(ListPage page, QWidget* parent)
    : QWidget(parent),
      m_page(page),
      m_search(addField(u"search"_s, tr("Title, class or person"), tr("Find by title, class or person"))),
      m_kind(addChoice(u"kind"_s, tr("Only documents of this kind"))),
      m_subject(addChoice(u"subject"_s, tr("Only this subject"))),
      m_class(addField(u"class"_s, tr("Class"), tr("Only of classes with this name"))),
      m_status(addChoice(u"status"_s, tr("Only those in this state"))),
      m_week(addWeek())
{
    m_class->setFixedWidth(scaled(classWidth));
    createChoices();
    layOut();
    choose(m_kind, m_settings.value(keyOf(u"kind"_s)));
    choose(m_subject, m_settings.value(keyOf(u"subject"_s)));
    m_class->setText(m_settings.value(keyOf(u"class"_s)).toString());
    createStates();
    offerWhatTheKindsSay();
    connectFields();
}

QLineEdit* RecordFilterBar::addField(const QString& name, const QString& hint, const QString& purpose)
{
    auto* field = new QLineEdit;
    field->setObjectName(nameOf(m_page) + u'.' + name);
    field->setPlaceholderText(hint);
    field->setAccessibleName(purpose);
    field->setClearButtonEnabled(true);
    return field;
}

QComboBox* RecordFilterBar::addChoice(const QString& name, const QString& purpose)
{
    auto* box = new QComboBox;
    box->setObjectName(nameOf(m_page) + u'.' + name);
    box->setAccessibleName(purpose);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // also at a text size that is chosen later
    return box;
}

QSpinBox* RecordFilterBar::addWeek()
{
    auto* week = new QSpinBox;
    week->setObjectName(nameOf(m_page) + u".week"_s);
    week->setAccessibleName(tr("Only those of this week"));
    week->setRange(0, lastWeek);
    week->setSpecialValueText(tr("All weeks"));
    week->setPrefix(tr("Week "));
    return week;
}

void RecordFilterBar::createChoices()
{
    m_kind->addItem(tr("All kinds"), QString());
    for (const KindDescription* kind : allKinds().on(m_page))
        m_kind->addItem(KindWords::label(kind->label), kind->word);
    m_subject->addItem(tr("All subjects"), QString());
    for (const ChoiceDescription& subject : subjectChoices())
        m_subject->addItem(KindWords::label(subject.label), subject.word);
}

// Those that records of the chosen kind can be in.
void RecordFilterBar::createStates()
{
    const QSignalBlocker quiet(m_status);
    const QVariant chosen = m_status->currentData();
    const QString word = m_kind->currentData().toString();
    m_status->clear();
    m_status->addItem(tr("All states"));
    for (const KindDescription* kind : allKinds().on(m_page)) {
        if (!word.isEmpty() && kind->word != word)
            continue;
        for (const PlanStatus status : statuses) {
            if (kind->isDecidedAbout() && m_status->findData(int(status)) < 0)
                m_status->addItem(Words::status(status), int(status));
        }
        addStages(m_status, *kind);
    }
    choose(m_status, chosen);
    m_status->setVisible(m_status->count() > 1);
}

void RecordFilterBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new FoldingRow;
    row->layout()->setSpacing(spacing::small);
    QHBoxLayout* written = row->addLine();
    written->addWidget(m_search, 1);
    for (QWidget* field : std::initializer_list<QWidget*>{m_class, m_week})
        written->addWidget(field);
    QHBoxLayout* chosen = row->addLine();
    for (QComboBox* choice : {m_kind, m_subject, m_status})
        chosen->addWidget(choice);
    for (QHBoxLayout* line : {written, chosen})
        line->setSpacing(spacing::small);
    layout->addWidget(row);
}

void RecordFilterBar::offerWhatTheKindsSay()
{
    m_kind->setVisible(allKinds().on(m_page).size() > 1);
    m_subject->setVisible(hasRole(m_page, FieldRole::Subject));
    m_class->setVisible(hasRole(m_page, FieldRole::Classes));
    m_week->setVisible(hasRole(m_page, FieldRole::Week));
}

void RecordFilterBar::connectFields()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &RecordFilterBar::changed);
    for (QLineEdit* field : {m_search, m_class})
        connect(field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_class, &QLineEdit::textEdited, this, &RecordFilterBar::remember);
    for (QComboBox* box : {m_kind, m_subject})
        connect(box, &QComboBox::activated, this, &RecordFilterBar::remember);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecordFilterBar::createStates);
    for (QComboBox* box : {m_kind, m_subject, m_status})
        connect(box, &QComboBox::currentIndexChanged, this, &RecordFilterBar::changed);
    connect(m_week, &QSpinBox::valueChanged, this, &RecordFilterBar::changed);
}

RecordFilter RecordFilterBar::filter() const
{
    RecordFilter filter{.page = m_page,
                        .kind = m_kind->currentData().toString(),
                        .subject = m_subject->currentData().toString(),
                        .classText = m_class->text().trimmed(),
                        .text = m_search->text().trimmed(),
                        .week = m_week->value()};
    const QVariant state = m_status->currentData();
    if (state.typeId() == QMetaType::Int)
        filter.status = static_cast<PlanStatus>(state.toInt());
    else
        filter.stage = state.toString();
    return filter;
}

void RecordFilterBar::chooseAll()
{
    for (QComboBox* box : {m_kind, m_subject, m_status})
        box->setCurrentIndex(0);
    m_class->clear();
    m_week->setValue(0);
}

void RecordFilterBar::search(const QString& text)
{
    chooseAll();
    m_search->setText(text);
    m_search->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void RecordFilterBar::showStatus(PlanStatus status)
{
    chooseAll();
    m_search->clear();
    choose(m_status, static_cast<int>(status));
}

QString RecordFilterBar::keyOf(const QString& setting) const
{
    return nameOf(m_page) + u'/' + setting;
}

void RecordFilterBar::remember()
{
    m_settings.setValue(keyOf(u"kind"_s), m_kind->currentData());
    m_settings.setValue(keyOf(u"subject"_s), m_subject->currentData());
    m_settings.setValue(keyOf(u"class"_s), m_class->text().trimmed());
}

} // namespace shanke

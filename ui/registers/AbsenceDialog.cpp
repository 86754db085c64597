// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/AbsenceDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const FieldDescription& fieldOf(const QString& key)
{
    return *AbsenceSaid::kind().places.front().field(key);
}

QString labelOf(const QString& key)
{
    return KindWords::label(fieldOf(key).label);
}

QDateEdit* makeDay(const QString& object, const QDate& day)
{
    auto* edit = new QDateEdit(day);
    edit->setObjectName(object);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

AbsenceDialog::AbsenceDialog(const RegisterView& registers, const UserId& leader, QWidget* parent)
    : QDialog(parent),
      m_person(new QComboBox),
      m_why(new QComboBox),
      m_from(makeDay(u"absence.from"_s, registers.days.from)),
      m_to(makeDay(u"absence.to"_s, registers.days.to)),
      m_note(new QLineEdit)
{
    setWindowTitle(tr("State an absence"));
    m_person->setObjectName(u"absence.person"_s);
    m_why->setObjectName(u"absence.why"_s);
    m_note->setObjectName(u"absence.note"_s);
    for (const InspectionRow& row : registers.inspection) {
        if (row.teacher != leader)
            m_person->addItem(row.name, row.teacher.toString());
    }
    for (const ChoiceDescription& choice : fieldOf(u"why"_s).choices)
        m_why->addItem(KindWords::label(choice.label), choice.word);
    m_to->setMinimumDate(m_from->date());
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    auto* form = new QFormLayout(this);
    form->setSpacing(spacing::medium);
    form->addRow(labelOf(u"person"_s), m_person);
    form->addRow(labelOf(u"why"_s), m_why);
    form->addRow(labelOf(u"from"_s), m_from);
    form->addRow(labelOf(u"to"_s), m_to);
    form->addRow(labelOf(u"note"_s), m_note);
    form->addRow(makeLabel(tr("It is signed in your name and lies on the desk of this person, where the "
                              "person and the leaders read it."),
                           TextRole::Muted, LineBreaks::Wrap));
    form->addRow(makeButtons());
}

QWidget* AbsenceDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    auto* state = makeButton(tr("State it"), ButtonKind::Primary);
    state->setObjectName(u"absence.state"_s);
    state->setDefault(true);
    state->setEnabled(m_person->count() > 0);
    connect(state, &QPushButton::clicked, this, &AbsenceDialog::state);
    auto* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(u"absence.cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(state);
    layout->addWidget(cancel);
    return row;
}

void AbsenceDialog::state()
{
    const AbsenceSaid said = AbsenceSaid::fields().read({{u"why"_s, m_why->currentData().toString()}});
    emit stated(
        {UserId(m_person->currentData().toString()), said.why, m_from->date(), m_to->date(), m_note->text()});
    accept();
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/RegisterValues.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace shanke {

// Asks a leader who is away, from when to when and why; of everybody but the leader, for nobody states an
// absence of their own. The last day follows the first. Objects: "absence.person", "absence.why",
// "absence.from", "absence.to", "absence.note", "absence.state", "absence.cancel".
class AbsenceDialog : public QDialog
{
    Q_OBJECT
public:
    AbsenceDialog(const RegisterView& registers, const UserId& leader, QWidget* parent = nullptr);

signals:
    void stated(const shanke::AbsenceDraft& draft);

private:
    QWidget* makeButtons();
    void state();

    QComboBox* m_person;
    QComboBox* m_why;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QLineEdit* m_note;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SequenceValues.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace shanke {

// Asks a leader for a day without lessons. It writes nothing: whoever opened it takes dayOff().
// Objects: "propose.day", "propose.whom", "propose.first", "propose.last", "propose.isHeld", "propose.held",
// "propose.reason", "propose.say", "propose.cancel".
class ProposeDayOffDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProposeDayOffDialog(const SequencesView& view, QWidget* parent = nullptr);

    DayOff dayOff() const;

private:
    QDateEdit* makeDay(const QString& object) const;
    QWidget* makeHeld();
    void offerWhom(const std::vector<Timetable>& timetables);
    QWidget* makeButtons();
    void check();

    const DaySpan m_term;
    QDateEdit* m_day;
    QComboBox* m_whom;
    QSpinBox* m_first;
    QSpinBox* m_last;
    QCheckBox* m_isHeld;
    QDateEdit* m_held;
    QLineEdit* m_reason;
    QPushButton* m_say = nullptr;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ReminderTimes.h"
#include "ui/settings/AreaPage.h"

class QCheckBox;
class QSpinBox;
class QTimeEdit;

namespace shanke {

// Whether and when the desktop reminds of plans that are due. Objects: "reminders.on", "reminders.hours",
// "reminders.quietFrom", "reminders.quietTo".
class RemindersArea : public AreaPage
{
    Q_OBJECT
public:
    explicit RemindersArea(QWidget* parent = nullptr);

private:
    void keep() const;

    QCheckBox* m_on;
    QSpinBox* m_hours;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
};

} // namespace shanke

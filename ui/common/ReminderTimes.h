// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

class QSettings;

namespace shanke {

// When people are left alone, and how long before a plan is due they are told. Kept in the settings of this
// PC.
struct ReminderTimes
{
    bool isOn = true;
    QTime quietFrom{21, 0};
    QTime quietTo{7, 0}; // the same as the other: no quiet hours
    int hoursBefore = 20;

    // What was never kept, or is none, is as a new value has it.
    static ReminderTimes kept(const QSettings& settings);
    void keep(QSettings& settings) const;

    bool isQuiet(const QTime& time) const;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ReminderTimes.h"

#include <QSettings>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHours = 168;

QTime timeIn(const QSettings& settings, const QString& key, const QTime& otherwise)
{
    const QTime time = QTime::fromString(settings.value(key).toString(), u"HH:mm"_s);
    return time.isValid() ? time : otherwise;
}

} // namespace

ReminderTimes ReminderTimes::kept(const QSettings& settings)
{
    ReminderTimes times;
    times.isOn = settings.value(u"reminders/on"_s, times.isOn).toBool();
    times.quietFrom = timeIn(settings, u"reminders/quietFrom"_s, times.quietFrom);
    times.quietTo = timeIn(settings, u"reminders/quietTo"_s, times.quietTo);
    const int hours = settings.value(u"reminders/hoursBefore"_s).toInt();
    if (hours >= 1 && hours <= MostHours)
        times.hoursBefore = hours;
    return times;
}

void ReminderTimes::keep(QSettings& settings) const
{
    settings.setValue(u"reminders/on"_s, isOn);
    settings.setValue(u"reminders/quietFrom"_s, quietFrom.toString(u"HH:mm"_s));
    settings.setValue(u"reminders/quietTo"_s, quietTo.toString(u"HH:mm"_s));
    settings.setValue(u"reminders/hoursBefore"_s, hoursBefore);
}

bool ReminderTimes::isQuiet(const QTime& time) const
{
    if (quietFrom == quietTo)
        return false;
    return quietFrom < quietTo ? time >= quietFrom && time < quietTo : time >= quietFrom || time < quietTo;
}

} // namespace shanke

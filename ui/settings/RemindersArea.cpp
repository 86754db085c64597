// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RemindersArea.h"

#include <QCheckBox>
#include <QSettings>
#include <QSpinBox>
#include <QTimeEdit>

namespace shanke {

using namespace Qt::StringLiterals;

RemindersArea::RemindersArea(QWidget* parent)
    : AreaPage(
          tr("Reminders"),
          tr("The desktop reminds of plans that are due and were not handed in, while this program is open."),
          parent),
      m_on(new QCheckBox(tr("Remind me"))),
      m_hours(new QSpinBox),
      m_from(new QTimeEdit),
      m_to(new QTimeEdit)
{
    const ReminderTimes times = ReminderTimes::kept(QSettings());
    m_on->setObjectName(u"reminders.on"_s);
    m_hours->setObjectName(u"reminders.hours"_s);
    m_from->setObjectName(u"reminders.quietFrom"_s);
    m_to->setObjectName(u"reminders.quietTo"_s);
    m_on->setChecked(times.isOn);
    m_hours->setRange(1, 168);
    m_hours->setValue(times.hoursBefore);
    m_from->setTime(times.quietFrom);
    m_to->setTime(times.quietTo);
    addWide(m_on);
    addRow(tr("Hours before it is due"), m_hours);
    addRow(tr("Quiet from"), m_from);
    addRow(tr("Quiet until"), m_to);
    connect(m_on, &QCheckBox::toggled, this, &RemindersArea::keep);
    connect(m_hours, &QSpinBox::valueChanged, this, &RemindersArea::keep);
    connect(m_from, &QTimeEdit::timeChanged, this, &RemindersArea::keep);
    connect(m_to, &QTimeEdit::timeChanged, this, &RemindersArea::keep);
}

void RemindersArea::keep() const
{
    QSettings settings;
    ReminderTimes{m_on->isChecked(), m_from->time(), m_to->time(), m_hours->value()}.keep(settings);
}

} // namespace shanke

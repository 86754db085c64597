// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace shanke {

// The school term a day lies in. In a vacation the nearest term is stretched, so that the sample school has
// lessons whenever somebody looks at it.
struct SampleTerm
{
    QDate start; // Monday of teaching week 1
    QDate end;
    QString volume; // "A" in autumn, "B" in spring

    static SampleTerm around(const QDate& day);
    bool isAutumn() const { return volume == QLatin1String("A"); }
    QString schoolYear() const; // "2026-2027"
};

// An hour of the school's clock, which is China's.
QDateTime sampleTime(const QDate& day, const QTime& hour);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ClockSentence.h"

#include "ui/common/Formatting.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace shanke {

namespace {

constexpr auto tolerable = 1h;
constexpr int longestUse = 15; // years from the making of a program; nobody uses one for longer

QString moment(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local.date(), QLocale::LongFormat) +
           local.time().toString(QStringLiteral(" HH:mm"));
}

} // namespace

QString ClockSentence::of(const QDateTime& now, const TimeKnown& known)
{
    const auto offset = known.clockOffset.value_or(0s);
    if (offset > tolerable || offset < -tolerable)
        return tr("The clock of this PC says %1; the server says %2. Set the clock: plans and submissions "
                  "carry "
                  "its time.")
            .arg(moment(now), moment(now.addDuration(offset)));
    if (known.clockOffset)
        return {};
    if (known.serverSaid.isValid() && now.addDuration(tolerable) < known.serverSaid)
        return tr("The clock of this PC says %1, but a server's receipt is of %2. Set the clock: plans and "
                  "submissions carry its time.")
            .arg(moment(now), moment(known.serverSaid));
    const bool isImpossible = known.builtOn.isValid() && (now.date() < known.builtOn.addDays(-1) ||
                                                          now.date() > known.builtOn.addYears(longestUse));
    if (isImpossible)
        return tr("The clock of this PC says %1, which cannot be right. Set the clock: plans and submissions "
                  "carry "
                  "its time, and Today shows the lessons of its day.")
            .arg(moment(now));
    return {};
}

} // namespace shanke

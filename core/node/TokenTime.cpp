// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/TokenTime.h"

namespace shanke {

QDateTime TokenTime::now() const
{
    if (!m_date)
        return m_clock.now();
    return m_date->time.addMSecs((m_clock.monotonic() - m_date->at).count());
}

void TokenTime::sawIssued(const QDateTime& issued)
{
    if (issued.isValid() && issued > now())
        sawDate(issued);
}

} // namespace shanke

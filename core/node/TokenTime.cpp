// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/TokenTime.h"

namespace shanke {

QDateTime TokenTime::now() const
{
    if (!m_date)
        return m_clock.now();
    return m_date->time.addMSecs((m_clock.monotonic() - m_date->at).count());
}

void TokenTime::sawIssued(const UserId& person, const QDateTime& issued)
{
    if (!issued.isValid())
        return;
    const bool isLast = !m_issued.isValid() || issued > m_issued;
    // The earlier one of two people's is what both say.
    const QDateTime both = isLast ? m_issued : issued;
    if (person != m_person && both.isValid() && both > now())
        sawDate(both);
    if (isLast) {
        m_person = person;
        m_issued = issued;
    }
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChangeFeed.h"

namespace shanke {

void ChangeFeed::announce(qint64 upTo)
{
    m_upTo = upTo;
    if (!m_underWay.exchange(true))
        QMetaObject::invokeMethod(this, &ChangeFeed::deliver, Qt::QueuedConnection);
}

void ChangeFeed::deliver()
{
    // Cleared first: what is announced from here on asks for another delivery.
    m_underWay = false;
    emit changed(m_upTo);
}

} // namespace shanke

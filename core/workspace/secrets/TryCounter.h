// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>

#include <chrono>

namespace shanke {

// Counts wrong tries at a lock, on the disk, so that starting the program again gives no new ones. After some
// the next has to wait, longer each time and five minutes at most: nobody is ever locked out for good.
class TryCounter
{
public:
    explicit TryCounter(const QString& folder);

    // How long until the next try counts. A clock that was set back makes nobody wait longer than usual.
    std::chrono::seconds waitAt(const QDateTime& now) const;
    // Before the try is checked: whoever stops the program then has used it.
    void count(const QDateTime& now);
    void forget();

private:
    int m_wrong = 0;
    QDateTime m_last;
    QString m_path;
};

} // namespace shanke

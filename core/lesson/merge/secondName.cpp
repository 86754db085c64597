// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/secondName.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString secondName(const QString& name, const QSet<QString>& taken)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > 0 ? dot : name.size();
    for (int number = 2;; ++number) {
        const QString second = u"%1 (%2)%3"_s.arg(name.left(end)).arg(number).arg(name.mid(end));
        if (!taken.contains(second))
            return second;
    }
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace shanke {

// The order of the items `kept` after two people moved and inserted items of one list: each moved or new item
// stands behind the one it was put behind. Where both put items behind the same one, or moved the same one,
// their lists decide, not who is left or right. The same for every exchange of `left` and `right`.
QStringList mergedOrder(const QStringList& base, const QStringList& left, const QStringList& right,
                        const QSet<QString>& kept);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace shanke {

// Words of school life, places and surnames in which a character is read in another way than mostly, with
// the syllables of each.
const QHash<QString, QStringList>& polyphones();

} // namespace shanke

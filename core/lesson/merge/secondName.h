// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace shanke {

// The name under which the second of two different files of one name is kept: "课件 (2).pptx", or the next
// number that `taken` leaves free.
QString secondName(const QString& name, const QSet<QString>& taken);

} // namespace shanke

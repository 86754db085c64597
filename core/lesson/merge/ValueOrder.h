// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

namespace shanke {

// An order of JSON values that depends on nothing but what they say; null comes last.
bool comesBefore(const QJsonValue& a, const QJsonValue& b);

} // namespace shanke

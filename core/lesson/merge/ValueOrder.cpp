// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/ValueOrder.h"

#include "base/CanonicalJson.h"

namespace shanke {

bool comesBefore(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isNull() || b.isNull())
        return !a.isNull() && b.isNull();
    return canonicalJson(a).value_or(QByteArray()) < canonicalJson(b).value_or(QByteArray());
}

} // namespace shanke

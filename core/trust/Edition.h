// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonValue>

#include <compare>

namespace shanke {

// Which roster of a school: the number of the county's statement whose key signed it (0: the school stood
// alone and its node signed), and its number under that key. A new key begins its editions anew, and every
// one of them is newer than all of the key before.
struct Edition
{
    qint64 statement = 0;
    qint64 number = 0; // from 1; 0: none

    bool isNone() const { return statement == 0 && number == 0; }

    // [1, 7]; [0, 0]: none. InvalidInput for anything else.
    static Result<Edition> fromJson(const QJsonValue& json);
    QJsonValue toJson() const;

    friend bool operator==(const Edition&, const Edition&) = default;
    friend auto operator<=>(const Edition&, const Edition&) = default;
};

} // namespace shanke

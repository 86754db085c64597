// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shanke {

// A member without which the rules of servers take no document of a kind, and what it must be. Said of
// events, which nobody can complete later.
struct AskedMember
{
    enum class Shape {
        Text,   // not empty
        Count,  // a whole number from 1
        Digest, // 64 hexadecimal digits
        Object,
        Word, // one of `words`
    };

    QString key;
    Shape shape = Shape::Text;
    QStringList words{};
};

} // namespace shanke

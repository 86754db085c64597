// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shanke {

// What speaks against a text as the user name of a person or the code of a school.
enum class NameFault { Empty, TooLong, Space, Colon, Character, Beginning, Dots };

// As accounts are compared and kept: trimmed, full-width letters as plain ones, in small letters.
QString accountName(const QString& typed);

// Of a name as accountName() gives it. Any script is allowed; what cannot be typed everywhere, or means
// something in an address, is not.
std::optional<NameFault> faultOfAccountName(const QString& name);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke::platform {

// The design document with the rules of who may write what.
inline constexpr QLatin1StringView RulesId{"_design/shanke"};

// The code of a refusal ("not-yours"); empty when the reason has none and is somebody else's.
QString refusalCode(const QString& reason);

} // namespace shanke::platform

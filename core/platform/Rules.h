// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/PlatformDatabase.h"

namespace shanke::platform {

inline constexpr QLatin1StringView RulesId{"_design/shanke"};

// The rules of who may write what in a database of this kind, as a design document (with "_id", without
// "_rev"): a validate_doc_update function that CouchDB and the school's node run. What it refuses it says as
// "<code>: <English sentence>".
QJsonObject designDocument(DatabaseKind kind);

// The code of a refusal ("not-yours"); empty when the reason has none and is somebody else's.
QString refusalCode(const QString& reason);

} // namespace shanke::platform

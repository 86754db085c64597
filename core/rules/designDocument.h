// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kinds/allKinds.h"
#include "platform/Rules.h"

namespace shanke {

// The rules of who may write what in a database of this sort, as a design document (with "_id", without
// "_rev"): a validate_doc_update function that CouchDB and the school's node run. The kinds that lie there,
// who writes them and what they ask for stand in it as a table made of their descriptions. What it refuses it
// says as "<code>: <English sentence>".
QJsonObject designDocument(platform::DatabaseKind database, const KindList& kinds = allKinds());

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"

namespace shanke {

// `document` in which every item of its places has an id that no other item of the place has; of items with
// the same id the first keeps it. A pure function, so that two devices that read the same text give the same
// ids and their work merges.
QJsonObject withOwnIds(QJsonObject document, const KindDescription& kind);

} // namespace shanke

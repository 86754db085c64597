// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

#include <QJsonObject>

#include <optional>

namespace shanke {

// The text of a file whose pieces lie in `pieces`, as a document names it; none: some are not here. Empty: it
// is larger than what is searched, or no file whose text is read. At most 200 kB.
std::optional<QString> textOfPieces(DocumentStore& pieces, const QJsonObject& file);

} // namespace shanke

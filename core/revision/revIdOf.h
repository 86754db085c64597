// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/RevId.h"

#include <QJsonArray>

namespace shanke {

// The id of a revision from the canonical text of its body: see revIdFor. InvalidInput for attachments that
// have no canonical text.
Result<RevId> revIdOf(const std::optional<RevId>& parent, bool deleted, const QByteArray& canonicalBody,
                      const QJsonArray& attachments = {});

} // namespace shanke

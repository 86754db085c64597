// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"

#include <optional>

namespace shanke {

using Attachments = std::vector<Attachment>;

// What two people attached to one document: of two different attachments of one name both are kept, and what
// one removed and the other replaced stays. Without a base nothing counts as removed.
Attachments mergeAttachments(const std::optional<Attachments>& base, const Attachments& left,
                             const Attachments& right);

} // namespace shanke

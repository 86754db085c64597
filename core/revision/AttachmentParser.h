// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/JsonParser.h"
#include "revision/Revision.h"

namespace shanke {

// The value of _attachments: bytes decoded, stubs and announcements of parts as such. InvalidInput.
Result<std::vector<Attachment>> readAttachments(const simdjson::dom::element& value);

} // namespace shanke

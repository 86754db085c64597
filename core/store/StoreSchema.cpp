// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreSchema.h"

namespace shanke {

namespace {

constexpr qint32 ApplicationId = 0x53686b65; // "Shke": what `file` shows and other programs' files lack

// Where a body of some kilobytes wastes least: its tail shares a page with its neighbours.
constexpr int PageBytes = 4096;

} // namespace

Schema storeSchema()
{
    return Schema{ApplicationId,
                  PageBytes,
                  {
#include "store/SchemaScripts.inc"
                  }};
}

} // namespace shanke

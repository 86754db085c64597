// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "sqlite/WriteTransaction.h"
#include "store/DocumentStore.h"

// What the catalogue keeps of what was done and said: what records show, and which events are about them.
// `document`: the key in the table of that name.
namespace shanke {

// What a record shows that people did.
Result<> insertFacts(WriteTransaction& catalogue, qint64 document, const Record& record);

// Of an event: about what it is. Of one in which a person says something, the text as well, unless it lies
// where such events do not belong or is longer than anything that a person says.
Result<> insertSaid(WriteTransaction& catalogue, qint64 document, const DatabaseName& database,
                    const Revision& event);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"
#include "paper/PaperSheet.h"
#include "paper/PaperSource.h"
#include "sheet/SheetLanguage.h"

#include <QJsonObject>

namespace shanke {

// A document as `reader` gets it on paper, without its pictures; what they may not see is not in it. What
// pupils work on has a line for their name on top.
PaperSheet paperSheet(const KindDescription& kind, const QJsonObject& document, Reader reader,
                      const SheetLanguage& language);

// The same with its pictures and what was decided about it. Forbidden: the person who wants it may not hand
// out that much of it.
Result<PaperSheet> paperSheet(const KindDescription& kind, const PaperSource& source,
                              const PaperChoice& choice, const SheetLanguage& language);

// What was put together of several documents. Precondition: `source.whole` is there.
PaperSheet wholeSheet(const PaperSource& source, const SheetLanguage& language);

// Pupils get documents of this kind: it says when they may see what it keeps back.
bool isForPupils(const KindDescription& kind);
// Who gets one where nobody says: pupils, else all of it that `most` may see.
Reader usualReader(const KindDescription& kind, Reader most);

} // namespace shanke

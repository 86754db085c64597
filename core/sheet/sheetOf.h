// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"
#include "sheet/SheetPart.h"

#include <QJsonObject>

namespace shanke {

// A document of any described kind as the parts of its sheet, in the order of print. What `reader` may not
// see is left out here, and nowhere else. What lies in the document in another shape than described is left
// out or shown as plain text; nothing fails.
SheetParts sheetOf(const KindDescription& kind, const QJsonObject& document, Reader reader);

// What stands at one place, without its heading. Empty when nothing does or `reader` may not see it.
SheetParts placeOnSheet(const KindDescription& kind, const QString& place, const QJsonObject& document,
                        Reader reader);

// The document as if what `reader` may not see had never been written, so that nothing made of it can show
// it.
QJsonObject documentFor(const KindDescription& kind, const QJsonObject& document, Reader reader);

} // namespace shanke

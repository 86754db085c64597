// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"
#include "sheet/SheetLanguage.h"
#include "table/WorkbookWriter.h"

#include <QJsonObject>

namespace shanke {

// A document for a table, and the most that its reader may see of it.
struct TableRecord
{
    DocId id;
    QJsonObject document{}; // with names in place of accounts, see withNames()
    Reader reader = Reader::Staff;
    QString author{}; // the name; empty: what the document says
};

// Records of one kind as a table, a row each: the id by which each is opened again, every field that the kind
// describes, what stands in its texts and rows as lines of one cell, who wrote it, and when it changed. The
// columns follow from the kind alone. What a reader may not see is not in it.
TableSheet recordTable(const KindDescription& kind, const std::vector<TableRecord>& records,
                       const SheetLanguage& language);

} // namespace shanke

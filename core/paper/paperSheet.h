// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"
#include "lesson/Decision.h"
#include "paper/PaperSheet.h"
#include "sheet/SheetLanguage.h"

#include <QJsonObject>

namespace shanke {

// A document as `reader` gets it on paper, without its pictures; what they may not see is not in it. What
// pupils work on has a line for their name on top.
PaperSheet paperSheet(const KindDescription& kind, const QJsonObject& document, Reader reader,
                      const SheetLanguage& language);

// What was decided about a document, as its last row says it.
struct DecisionOnPaper
{
    Decision decision;
    QString who; // the name of who decided
};
void addDecision(PaperSheet& sheet, const DecisionOnPaper& decided, const SheetLanguage& language);
// Those of `files`, by their names, that are pictures.
void addPictures(PaperSheet& sheet, const QHash<QString, QByteArray>& files);

// Pupils get documents of this kind: it says when they may see what it keeps back.
bool isForPupils(const KindDescription& kind);
// Who gets one where nobody says: pupils, else all of it that `most` may see.
Reader usualReader(const KindDescription& kind, Reader most);

} // namespace shanke

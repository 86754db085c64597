// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/PersonalEvidence.h"
#include "sheet/SheetPart.h"

#include <QHash>

namespace shanke {

// What counts for a person in a term, with what it takes to say so on paper.
struct EvidenceOnPaper
{
    QString who;
    QString school;
    TermDays term;
    std::vector<EvidenceLine> lines;
    QHash<DocId, QString> titles{}; // of the documents that show it
};

// An index of what counts, then every document that shows it with its times, and the lines that the person
// and the school sign.
SheetParts evidenceSheet(const EvidenceOnPaper& evidence);

} // namespace shanke

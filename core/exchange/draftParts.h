// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DraftSpot.h"
#include "exchange/ImportedDocument.h"
#include "kind/KindDescription.h"

#include <QStringList>

// What stands at the spots of a document that is imported. Pure.
namespace shanke {

// Of the word of a kind that an import makes; none for every other.
const KindDescription* kindOfDraft(const QString& word);
// The cells of a step, in the order of its row.
const QStringList& cellsOfStep();
// The header fields that an import fills, in the order of the plan.
const QStringList& headerFieldsOfImport();
// The places of a kind that an import fills, in the order of the plan: "steps" among them, "header" not.
QStringList placesOfImport(const QString& kind);
// Whether a document of this kind has such a spot.
bool hasSpot(const QString& kind, const DraftSpot& spot);

// Empty where nothing stands.
std::vector<RichText> linesAt(const ImportedDocument& document, const DraftSpot& spot);
// In the place of what stands there. A place, field, step or text that is not there yet comes into being,
// `from` the part of the file where its first line stood.
void setLines(ImportedDocument& document, const DraftSpot& spot, const std::vector<RichText>& lines,
              const QString& from);
// Where the text at the spot stood in the file.
QString fromOf(const ImportedDocument& document, const DraftSpot& spot);
// Takes out what says nothing any more. The label of a text whose lines all have a place now has done its
// work: it is dropped by the rule "label".
void tidy(ImportedDocument& document);

} // namespace shanke

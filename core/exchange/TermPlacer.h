// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportedDocument.h"
#include "exchange/LabelDictionary.h"
#include "exchange/splitPieces.h"

namespace shanke {

// The word of the kind, where the pieces are a teaching plan of a term or a pacing schedule: a table of
// weeks, or the title of such a plan with parts below it. Empty: they are neither.
QString termKindOf(const DocumentPieces& pieces);

// A plan of a term whose table of weeks stands behind it under a title of its own is one document with it.
void joinTermPlans(std::vector<DocumentPieces>& documents);

// Puts the pieces of one of these where they belong. For one document.
class TermPlacer
{
public:
    ImportedDocument place(const DocumentPieces& pieces, const QString& kind);

private:
    void take(const Piece& piece);
    void takeTitle(const Piece& piece);
    void takeLabel(const Piece& piece, const QString& place);
    void takeLine(const Piece& piece);
    void put(const QString& place, const RichText& line, const QString& from);
    void leave(const RichText& line, const QString& from);
    // Where what stands below such a label belongs.
    QString placeOf(const Piece& label) const;
    bool isHeadOfPart(const Piece& piece) const;

    ImportedDocument m_document;
    QString m_place;
    QString m_label;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Piece.h"

namespace shanke {

// The pieces of one document of a file.
struct DocumentPieces
{
    QString kind;        // the word of a kind, or "other"
    int periodNo = 0;    // of a lesson whose first part stands in the document before
    bool goesOn = false; // has the header of the document before it
    Pieces pieces{};
};

// Cuts the pieces of a file into its documents: at titles, at "第二课时", and where a label comes again that
// a lesson has once. Titles that stand before such a label go with it. Nothing is left out.
std::vector<DocumentPieces> splitPieces(Pieces pieces);

} // namespace shanke

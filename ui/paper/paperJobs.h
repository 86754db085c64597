// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperSheet.h"
#include "paper/PaperSource.h"
#include "paper/pdfFile.h"
#include "sheet/SheetLanguage.h"

#include <QImage>

class QPrinter;

namespace shanke {

// The words on paper, as this person reads them.
SheetLanguage languageOfPerson();

// What is made of documents for paper, in any one thread, in the person's language.

QString titleOnPaper(const PaperSource& source); // empty: it has none
Result<QList<QImage>> previewPages(const PaperSource& source, const PaperChoice& choice, int width);
// Whole or not at all. Cancelled; InvalidInput: the ending says nothing.
Result<> writeSheets(const std::vector<PaperSource>& sources, const PaperChoice& choice, const QString& path,
                     const SheetProgress& progress);
Result<> printSheets(const std::vector<PaperSource>& sources, const PaperChoice& choice, QPrinter& printer,
                     const SheetProgress& progress);

} // namespace shanke

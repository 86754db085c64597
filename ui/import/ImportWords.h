// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "exchange/ImportDraft.h"
#include "workspace/values/ImportValues.h"

#include <QCoreApplication>

namespace shanke {

// What is said about school files that are imported.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(shanke::ImportWords)
public:
    // "plan", "study guide" or neither: what a document of a file is.
    static QString kind(const QString& word);
    // "Study guide: 静夜思, period 2"
    static QString document(const ImportedFile& file, size_t document);
    static QString listed(const ImportedFile& file, size_t document); // with what is left over in it
    // Where lines stand, or could: "Key points", "Teacher activity".
    static QString spot(const ImportedDocument& document, const DraftSpot& spot);
    static QString place(const QString& kind, const QString& key); // "steps" and "header" too
    static QString step(const ImportedStep& step, int index);      // "1. 导入"
    // What a header field was read as; empty where that is what stands there.
    static QString readAs(const ImportedDocument& document, const QString& field);

    // A line as it is listed, with a word for each picture in it.
    static QString line(const RichText& line);
    static QString picture();

    static QString asBefore(); // a field of a further period that says nothing itself

    // "2 plans, 1 study guide; 12 characters left over"
    static QString summary(const DraftCounts& counts);
    // Which pictures stand in no text, and what stands there instead; empty: all that a person sees do.
    static QString leftOut(const WordPictures& pictures);
    static QString stored(const DraftCounts& counts);
    static QString before(const QList<EarlierImport>& earlier); // the same file was imported
    static QString runningText(); // said of a PDF
    // Why a file was not read or not stored, and what to do.
    static QString refusal(const Error& error);
    static QString emptyForm();
    static QString nothingInIt();

private:
    static QString leftOver(qsizetype characters);
};

} // namespace shanke

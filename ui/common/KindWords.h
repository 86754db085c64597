// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kinds/allKinds.h"

#include <QCoreApplication>

namespace shanke {

// What kinds of documents, their places and fields are called, in the person's language. The labels stand
// where the kinds are described; here they are translated.
class KindWords
{
    Q_DECLARE_TR_FUNCTIONS(Kinds)
public:
    // Of what kind the document with this id is: "Plan", "Submission"...
    static QString kind(const DocId& id);
    // What a document is called by, or that it has no title yet.
    static QString title(const DocId& id, const QString& title);
    static QString title(const Record& record);
    // A place of a kind; its key when there is none such.
    static QString place(const KindDescription& kind, const QString& key);
    // A field of such a place, or its key. A text that could not be read lies beside the member for which it
    // was typed, and is called like it.
    static QString field(const KindDescription& kind, const QString& place, const QString& key);
    // A label of a description.
    static QString label(const char* label);
    // What is chosen; a word that is none of the choices stands as it is: documents may be newer than the
    // program.
    static QString choice(const FieldDescription& field, const QString& word);
    // What a finding says that has a sentence of its own; a detail may be a label.
    static QString finding(const Finding& finding);
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

#include <vector>

namespace shanke {

// A stretch of a document that is read at once: a paragraph, a row, the name of a file.
struct SearchPassage
{
    QString kind;   // whose description has the place
    QString place;  // its key
    QString item;   // the id of the block or row, the name of the file; empty: of neither
    QString text;   // without markup
    QString file{}; // digest of the file whose text it is; empty: of the document's own

    friend bool operator==(const SearchPassage&, const SearchPassage&) = default;
};

// What a search knows of one document: what it is called, what it can be narrowed down by, and all of its
// text.
struct SearchEntry
{
    DocId id;
    QString kind;
    QString title;
    QStringList names;    // title, unit and people, to be read; not kept
    QStringList readings; // of these, in Latin letters: "jing ye si"
    UserId author;
    QString subject; // its key
    QString grade;   // its key
    QStringList classes;
    int year = 0; // of the lesson, else of the last change
    QDateTime changed;
    DocId about;     // of what was handed in: the plan
    int counter = 0; // and for the how manyth time
    std::vector<SearchPassage> passages;
    QJsonArray files{}; // that it names, as it names them; not kept

    friend bool operator==(const SearchEntry&, const SearchEntry&) = default;
};

} // namespace shanke

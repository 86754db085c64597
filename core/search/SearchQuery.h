// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <vector>

namespace shanke {

// Where a search found something.
struct FoundDocument
{
    DatabaseName database;
    DocId id;
    QString kind;
    UserId author;
    DocId about; // of what was handed in: the plan

    friend bool operator==(const FoundDocument&, const FoundDocument&) = default;
};

// What a person looks for. Words are separated by white space, and all of them have to be found: in the text
// wherever they stand, or, in Latin letters, as the reading of a title or a name. Fields that are empty
// narrow nothing down.
struct SearchQuery
{
    QString text;
    int limit = 50; // 0: all
    QString kind;
    QString subject;
    QString grade;
    QString className;
    UserId author;
    int year = 0;
    QStringList courses{}; // that the person teaches, see courseOf(): they come first
    // What the index does not know; asked of what has all words.
    std::function<bool(const FoundDocument&)> admits{};
};

// A stretch to be emphasised, in code units.
struct SearchMark
{
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const SearchMark&, const SearchMark&) = default;
};

struct MarkedText
{
    QString text;
    QList<SearchMark> marks;

    friend bool operator==(const MarkedText&, const MarkedText&) = default;
};

struct SearchHit
{
    FoundDocument document;
    MarkedText title;
    QString subject;
    QString grade;
    QStringList classes;
    int year = 0;
    QDateTime changed;
    // Where the sentence stands: a place in the description of a kind, and what in it.
    QString placeKind;
    QString place;
    QString item;
    MarkedText sentence;

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

struct SearchPage
{
    std::vector<SearchHit> hits; // title, then the person's own courses, then newest
    bool hasMore = false;        // than `limit`
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/labelKey.h"
#include "ooxml/RichText.h"

#include <QMap>

#include <vector>

namespace shanke {

// What a document is made of before it is known where it belongs: titles, labels, lines, and the rows of step
// tables, in the order in which a person reads them.
struct Piece
{
    enum class Kind {
        Opener,   // a title that begins a document of some kind
        Boundary, // what follows belongs to no label before
        Label,
        Line,
        StepRow, // a row of a table of steps
    };

    Kind kind = Kind::Line;
    RichText text{};
    QString place{};       // of a label; the kind of document of an opener; the row's lane
    bool isStrong = false; // a label that is one wherever it stands
    bool isForced = false; // an opener that always begins a document: a day of a weekly grid
    bool isHead = false; // a line that stands beside or above others: a short cell before another, a heading
    bool isCentred = false;
    bool isInTable = false;
    NumberStyle number = NumberStyle::None;        // of a label or a line
    QMap<QString, std::vector<RichText>> fields{}; // of a row
    QString from{};                                // "paragraph 12", "table 2, row 3"
    Drops dropped{};
    qsizetype added = 0;

    // All that a person sees in it.
    qsizetype characters() const;
};

using Pieces = std::vector<Piece>;

// A field of the header: "header.title".
inline bool isHeader(const QString& place)
{
    return place.startsWith(QLatin1String("header."));
}

inline qsizetype charactersOf(const std::vector<RichText>& lines)
{
    qsizetype characters = 0;
    for (const RichText& line : lines)
        characters += line.characters();
    return characters;
}

inline qsizetype Piece::characters() const
{
    qsizetype characters = text.characters();
    for (const auto& lines : fields)
        characters += charactersOf(lines);
    return characters;
}

} // namespace shanke

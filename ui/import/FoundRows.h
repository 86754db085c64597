// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportDraft.h"

#include <QList>

namespace shanke {

// A row of what was found in one document of a file.
struct FoundRow
{
    enum class Kind {
        Head,  // a place
        Field, // of the header: one can write in it
        Label, // that a text which is left over had
        Step,
        Cell, // of a step
        Line,
    };

    Kind kind = Kind::Line;
    DraftSpot spot{};
    int line = 0; // of a line: which; of a field: how many it has
    QString name{};
    QString text{};
    QString note{};
    int depth = 0;
    bool isEmpty = false; // nothing stands there

    QString key() const; // unique among the rows of a document
    // Where lines go that are put on it; nothing for the head of the header.
    std::optional<DraftSpot> target() const;

    friend bool operator==(const FoundRow&, const FoundRow&) = default;
};

// What is left over first, if there is anything; then the places in the order of the plan, the empty ones
// too, with their lines below them.
QList<FoundRow> foundRows(const ImportDraft& draft, size_t document);

// The lines that a row stands for, with those below it, in their order.
std::vector<DraftLine> linesUnder(const ImportDraft& draft, const QList<FoundRow>& rows, int row);

} // namespace shanke

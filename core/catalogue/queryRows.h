// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/CatalogueValues.h"
#include "sqlite/Statement.h"

// What the questions to the catalogue share: reading rows, and the columns of places.
namespace shanke::catalogue {

// Reads all rows of a statement with `read(row)`.
template <typename Read>
auto rowsOf(Result<Statement> statement, Read read) -> Result<std::vector<decltype(read(*statement))>>
{
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<decltype(read(*statement))> rows;
    for (;;) {
        SHANKE_LET(const bool found, statement->next());
        if (!found)
            return rows;
        rows.push_back(read(*statement));
    }
}

inline QDateTime fromStamp(qint64 stamp)
{
    return stamp > 0 ? QDateTime::fromMSecsSinceEpoch(stamp) : QDateTime();
}

// Three columns: database, id, sequence; none when the join found nothing.
inline std::optional<Place> readPlace(const Statement& row, int firstColumn)
{
    if (row.isNull(firstColumn))
        return std::nullopt;
    return Place{DatabaseName(row.text(firstColumn)), DocId(row.text(firstColumn + 1)),
                 row.integer(firstColumn + 2), false};
}

// With a fourth: whether a node says that the county has it.
inline std::optional<Place> readEventPlace(const Statement& row, int firstColumn)
{
    auto place = readPlace(row, firstColumn);
    if (place)
        place->hasArrived = row.flag(firstColumn + 3);
    return place;
}

inline Place readOwnPlace(const Statement& row)
{
    return readPlace(row, 0).value_or(Place());
}

inline Place readOwnEventPlace(const Statement& row)
{
    return readEventPlace(row, 0).value_or(Place());
}

// Whether a node's word that the county has the event lies beside it, and counts.
#define SHANKE_HAS_ARRIVED(document)                                                                         \
    "EXISTS (SELECT 1 FROM arrival a JOIN document ad ON ad.key = a.document AND ad.source = " document      \
    ".source JOIN event ae ON ae.document = a.document AND ae.is_good WHERE a.about = " document ".id)"

} // namespace shanke::catalogue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Reader.h"
#include "lesson/Decision.h"
#include "paper/PaperLook.h"
#include "sheet/SheetPart.h"

#include <QHash>
#include <QJsonObject>

namespace shanke {

// What was decided about exactly what a document says.
struct PaperDecision
{
    Decision decision;
    QString who;         // as the school knows them
    QString inPlaceOf{}; // empty: in their own right
};

// A document, or what was put together of several, with all that may go on paper. A value.
struct PaperSource
{
    DocId id;
    DatabaseName database{};
    QJsonObject document{};
    Reader most = Reader::Staff; // the most that this person may hand out of it
    std::optional<PaperDecision> decision{};
    QHash<QString, QByteArray> pictures{}; // the files that it shows, those that are here, by their names
    SheetParts said{};                     // what people said about it, for staff: the roll of a meeting
    // What was put together of several documents stands for one; `document` is empty then.
    std::optional<SheetParts> whole{};
    QString author{}; // the name; empty where there is no one author
};

// How a person wants it.
struct PaperChoice
{
    PaperLook look{};
    std::optional<Reader> reader{}; // who gets it; nothing: the usual one of its kind
    bool saysDecision = true;
};

} // namespace shanke

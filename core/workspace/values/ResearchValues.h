// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/RecordSide.h"
#include "workspace/values/Delivery.h"
#include "workspace/values/WaitingRecord.h"

#include <QHash>

// What ui and cli read and write of what people say about records of research.
namespace shanke {

// What was said about a record.
struct ResearchView
{
    DocId record;
    RecordSide side;
    QHash<UserId, QString> names;        // of everybody whom the school or the county knows
    QHash<DocId, Delivery> deliveries{}; // of what this person said about it
    DatabaseName database{};             // in which the record lies
    QString column{};                    // whose that is, by its id; empty: no column's
    QHash<SchoolId, QString> schools{};  // what they are called that speak in that column
};

// An event as it lies here.
struct SaidHere
{
    DocId id;
    DatabaseName database;
    Delivery delivery = Delivery::OnlyHere;
};

// What counts for a person in a term, and what the documents are called that show it.
struct EvidenceView
{
    UserId person;
    TermDays term;
    std::vector<EvidenceLine> lines;
    QHash<DocId, QString> titles;
};

} // namespace shanke

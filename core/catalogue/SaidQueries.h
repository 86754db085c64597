// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/CatalogueValues.h"
#include "identity/Judgement.h"
#include "kind/Fact.h"
#include "sqlite/ReadSnapshot.h"

#include <QJsonObject>

namespace shanke {

// An event in which somebody says something about a document.
struct SaidEntry
{
    Place place;
    DocId about;
    QJsonObject document;
    Judgement judgement;  // as all were judged last
    QDateTime receivedAt; // by the first receipt that counts; invalid: there is none
};

// What a record shows that a person did.
struct FactEntry
{
    Fact fact;
    Place place;
    QDateTime updatedAt; // of the record
};

} // namespace shanke

// Questions to the catalogue about what was said and done. Each takes a snapshot of Catalogue::read() and
// runs in any thread.
namespace shanke::catalogue {

// About a document, and about what was said of it; each event once, in no order.
Result<std::vector<SaidEntry>> saidAbout(const ReadSnapshot& snapshot, const DocId& about);
// Of a person, about whatever it is: by themselves, or by others where an event names whom it is about.
Result<std::vector<SaidEntry>> saidOf(const ReadSnapshot& snapshot, const UserId& who);
// Of one kind, whoever said it.
Result<std::vector<SaidEntry>> saidOfKind(const ReadSnapshot& snapshot, const QString& kind);
// Of one kind in a database, in order of id.
Result<std::vector<SaidEntry>> saidIn(const ReadSnapshot& snapshot, const DatabaseName& database,
                                      const QString& kind);
// What records show of a person in these days.
Result<std::vector<FactEntry>> factsOf(const ReadSnapshot& snapshot, const UserId& who, const QDate& from,
                                       const QDate& to);
// The records that are a part of this one, in order of id.
Result<std::vector<Place>> partsOf(const ReadSnapshot& snapshot, const DocId& id);

} // namespace shanke::catalogue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/Anchor.h"
#include "trust/ChainEvent.h"
#include "trust/CountyStatement.h"
#include "trust/SignedCard.h"
#include "trust/SignedRecord.h"
#include "trust/SignedRoster.h"

#include <map>

namespace shanke {

// All that has come, in whatever order and as often as it came. Several leaves of one document are several
// facts.
struct Evidence
{
    std::vector<CountyStatement> statements{};
    std::vector<SignedRoster> rosters{};
    std::vector<SignedCard> cards{};
    std::vector<ChainEvent> events{};
    std::vector<SignedRecord> records{};

    // A document of a database as what its id says it is. What can never count is none of it, and a document
    // of any other kind is no evidence; both answer false.
    bool take(const DatabaseName& database, const DocId& id, const QJsonObject& document);
    void add(const Evidence& more);

private:
    bool takeCopy(const DatabaseName& database, const DocId& id, const QJsonObject& document);
};

// What was taken here before: the one thing that decides between two texts of one number, and between two
// counties that a node joined. `named`: the newest edition that an enrolment or the head of a bundle named.
struct Kept
{
    std::optional<PublicKey> county{}; // its recovery key
    std::map<qint64, Digest> statements{};
    std::map<SchoolId, std::map<Edition, Digest>> rosters{};
    std::map<SchoolId, Edition> named{};
};

// Whom a workspace or node believes, and what it remembers.
struct TrustSettings
{
    std::optional<Anchor> anchor{}; // none: nobody was compared yet
    Kept kept{};
};

} // namespace shanke

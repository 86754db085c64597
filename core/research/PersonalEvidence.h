// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "kind/Fact.h"

#include <QDateTime>

#include <vector>

namespace shanke {

// What a fact counts for: the requirement, and what both are called (English, of the context "Kinds").
struct EvidenceSort
{
    QLatin1StringView what;        // Fact::what
    QLatin1StringView requirement; // "A14", as the county's plan numbers it
    const char* duty;              // the same in plain words
    const char* label;
};

// In the order in which evidence is listed.
const std::vector<EvidenceSort>& evidenceSorts();

// A fact with the document that shows it.
struct ShownFact
{
    Fact fact;
    DocId document;
    QDateTime signedAt;
    QDateTime receivedAt; // not valid: nobody has signed for it
};

// All that counts for one requirement in one way.
struct EvidenceLine
{
    const EvidenceSort* sort = nullptr;
    int amount = 0;
    std::vector<ShownFact> shown; // by day
};

struct TermDays
{
    QDate from;
    QDate to;

    // The term of a day: August to January, or February to July.
    static TermDays around(const QDate& day);
    TermDays before() const { return around(from.addDays(-1)); }
};

// What counts for `person` in a term, a line for each sort of which there is something, in the order of the
// sorts. The same document shows the same only once, whoever brought it. A fact without a day belongs to no
// term; a fact of no known sort counts for nothing. Pure.
std::vector<EvidenceLine> evidenceOf(const UserId& person, const TermDays& term,
                                     const std::vector<ShownFact>& facts);

} // namespace shanke

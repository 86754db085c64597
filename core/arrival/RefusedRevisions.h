// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

#include <QMap>
#include <QSet>

namespace shanke {

// A revision that can never become good, and who brought it.
struct RefusedRevision
{
    DocId id;
    RevId rev;
    QString reason; // a word of the gate: "altered"
    QString carrier;
};

// What the gate of a database refused: id, revision, reason and carrier, never the text; 1,000 at most, of
// others only how many each carrier brought. Kept as local documents, which are never replicated. Whoever
// brings junk under the name of something real keeps nobody else from bringing what is real, so each carrier
// is remembered alone. In the store's writer thread.
class RefusedRevisions
{
public:
    static constexpr int MostKept = 1000;
    // Of the gate. A program that judges otherwise has a higher one, and asks again for what an older
    // refused.
    static constexpr int Rules = 2;

    explicit RefusedRevisions(DocumentStore& store) : m_store(store) {}

    // How many of them were not known yet.
    Result<int> note(WriteTransaction& transaction, const std::vector<RefusedRevision>& refused);
    // Takes out, and answers, what a carrier brought under older rules.
    Result<std::vector<RefusedRevision>> takeOutdated(WriteTransaction& transaction, const QString& carrier);

    // Whether none is kept: asks for ids alone.
    Result<bool> isEmpty(const ReadSnapshot& snapshot) const;
    // Names of what is refused under the rules of this program: see nameOf().
    Result<QSet<QString>> names(const ReadSnapshot& snapshot) const;
    static QString nameOf(const QString& carrier, const DocId& id, const RevId& rev);

private:
    DocumentStore& m_store;
};

// In the order of their ids.
Result<std::vector<RefusedRevision>> refusedIn(const DocumentStore& store, const ReadSnapshot& snapshot);
// How many each carrier brought, those that are only counted among them.
Result<QMap<QString, qint64>> refusedByCarrier(const DocumentStore& store, const ReadSnapshot& snapshot);

} // namespace shanke

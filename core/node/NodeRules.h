// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSecurity.h"
#include "node/RuleRunner.h"
#include "store/DocumentStore.h"

#include <QStringList>

namespace shanke {

// The validate_doc_update functions of one database: those of its design documents, as CouchDB has it,
// whoever brought them. A database of the platform (its security object says so) is never without rules:
// until the county's have come, this program's own hold.
class NodeRules
{
public:
    explicit NodeRules(RuleRunner& runner) : m_runner(runner) {}

    // Looks at the design documents and reads those that changed. Forbidden when the security object does not
    // say what the database is for, although it says that it is the platform's.
    Result<> refresh(const DocumentStore& store, const ReadSnapshot& snapshot, const NodeSecurity& security);

    bool isEmpty() const { return m_functions.isEmpty(); }
    Result<> check(const RuleCase& asked) const; // the first refusal

private:
    Result<> read(const DocumentStore& store, const ReadSnapshot& snapshot);

    RuleRunner& m_runner;
    QStringList m_seen; // what m_functions were read from
    QStringList m_functions;
};

} // namespace shanke

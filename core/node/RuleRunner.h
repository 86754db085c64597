// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "node/RunLimit.h"

#include <memory>

namespace shanke {

// What a rule is asked: JSON texts, as CouchDB hands them to a validate_doc_update function.
struct RuleCase
{
    QByteArray document;
    QByteArray before; // the revision it follows; empty: none
    QByteArray user;   // {"db", "name", "roles"}
    QByteArray security;
};

// Runs validate_doc_update functions in a JavaScript engine that has the language's own globals, frozen, and
// no others. A function that takes too long or grows the process too much is cut short, and the engine is
// made anew. Each text is compiled once, however many databases have it. Lives in one thread.
class RuleRunner
{
public:
    explicit RuleRunner(RunLimit::Bounds bounds = {});
    ~RuleRunner();

    // Forbidden or Unauthorized with the function's own words where it refuses, and Forbidden with a code and
    // a sentence where it cannot be run to its end: what nobody could judge is not written.
    Result<> check(const QString& function, const RuleCase& asked);

private:
    class Engine;
    RunLimit::Bounds m_bounds;
    std::unique_ptr<Engine> m_engine; // made when first asked
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shanke::test {

// How often a whole lesson document (its text names a header) was parsed and canonicalised in this process
// since begin(), in whatever thread. The linker puts a counting function before each that does it
// (`--wrap`), so the program that is measured is the one that teachers use.
class DocumentWork
{
public:
    static void begin();
    static int parses();
    static int canonicalisations();
    // Steps that SQLite was asked for, by whatever module: a statement and each of its rows.
    static int steps();
};

} // namespace shanke::test

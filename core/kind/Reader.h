// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shanke {

// Whom something that is made of a document is for: what is exported, printed or published. Each may read
// what the ones before it may, and more.
enum class Reader {
    All,       // pupils, parents, anybody
    Staff,     // of the school
    Reviewers, // who approves and inspects
    Self,      // whose document it is
};

// Whether something that at least `least` may see is for `reader`.
constexpr bool maySee(Reader reader, Reader least)
{
    return reader >= least;
}

} // namespace shanke

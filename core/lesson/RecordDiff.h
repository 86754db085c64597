// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

#include <vector>

namespace shanke {

// One thing that differs between two versions of a record. A block or item that is in both is compared member
// by member; one that is in only one of them is one change.
struct RecordChange
{
    enum class Kind {
        Added,   // `after` is its text
        Removed, // `before` is its text
        Changed, // `field` says in what; either text may be empty
        Moved,   // stands in another order among its neighbours; the texts are its places, counted from 1
    };

    Kind kind = Kind::Changed;
    QString place;  // "header", "objectives", "steps", "homework", "files", a section word, or a member this
                    // program keeps
    QString id;     // of the block or item; empty for the header
    QString field;  // the member: "title", "minutes", "text"...; empty unless Changed
    QString before; // inline markup where the member is; lists are joined by 、
    QString after;

    friend bool operator==(const RecordChange&, const RecordChange&) = default;
};

// What a person would have to do to make `before` into `after`, in the order of print; within a
// list in the order of `after`, then what was removed. Items are the same when their ids are. Empty exactly
// when both say the same: who wrote them, where and when, and the plan they were made from, are not compared.
std::vector<RecordChange> recordDiff(const Record& before, const Record& after);

} // namespace shanke

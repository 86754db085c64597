// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"

#include <optional>

namespace shanke {

// An id that names its owner: "plan:js01:01jd…", "decision:sh01:<digest>", "device:js01:<digest>",
// "roster:fxz:<digest>". Whose a document is never has to be looked up. The owner may hold a colon, the kind
// and what stands last may not.
struct OwnedId
{
    QString kind;
    QString owner;
    QString rest;

    // Nothing for an id of another form.
    static std::optional<OwnedId> parse(const DocId& id);
    DocId toDocId() const;

    std::optional<Digest> digest() const; // what stands last, when it is one

    friend bool operator==(const OwnedId&, const OwnedId&) = default;
};

} // namespace shanke

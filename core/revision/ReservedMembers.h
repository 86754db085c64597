// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/DocumentJson.h"
#include "revision/JsonParser.h"

namespace shanke {

// Reads the members of a document whose names start with '_' into its fields; each stands there once. Refuses
// in CouchDB's words what CouchDB refuses.
class ReservedMembers
{
public:
    explicit ReservedMembers(ParsedDocument& document) : m_document(document) {}

    Result<> read(const simdjson::dom::key_value_pair& member);

private:
    ParsedDocument& m_document;
};

} // namespace shanke

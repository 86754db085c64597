// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <simdjson.h>

// A JSON object may name a member twice. CouchDB keeps the last; parsers of other languages keep the first or
// both, so that one text would say different things to a digest, a rule and a reader.
namespace shanke {

// Whether a name stands twice in `object` or in any object within.
bool hasDoubledMembers(const simdjson::dom::object& object);

// The text of `object` in which of members of one name only the last is left, at every depth.
QByteArray lastMembersOnly(const simdjson::dom::object& object);

} // namespace shanke

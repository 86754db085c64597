// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindList.h"
#include "kind/Record.h"

// Records as submissions hold them, each of the kind that it says itself; of a newer program as far as they
// read. InvalidInput for a kind that has no place there, NewerVersion for one that this program does not
// know.
namespace shanke {

// What is handed in.
Result<Record> handedInRecord(const KindList& kinds, const QJsonObject& json);
// What is handed in with the record that it belongs to.
Result<Record> belongingRecord(const KindList& kinds, const QJsonObject& json);

} // namespace shanke

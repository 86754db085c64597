// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Migrator.h"

namespace shanke {

// The tables of search.sqlite. A step that changes their shape drops what was there: everything in the file
// is read again from the databases.
const Schema& searchSchema();

// Of what the words of an index were made: what letters are, how they are normalised and read. Those of
// another one cannot be taken out any more.
QString tokenRules();

} // namespace shanke

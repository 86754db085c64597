// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindList.h"
#include "sqlite/Migrator.h"

namespace shanke {

// The tables of derived.sqlite. A file of another shape, or of a program that knew other kinds, is not ours:
// everything in it is read again from the databases.
const Schema& catalogueSchema();

// By which a file is known to be of this shape and these kinds.
qint32 catalogueMark(const KindList& kinds);

} // namespace shanke

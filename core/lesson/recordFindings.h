// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

// What is missing or odd about a record, whatever its kind. RC01: what its description says is needed and
// nobody has filled in, once for each place and severity, with the labels of what is missing. Then what its
// kind finds (KindDescription::check). PF15: two people wrote differently and nobody has chosen yet.
std::vector<Finding> findingsAbout(const Record& record);

} // namespace shanke

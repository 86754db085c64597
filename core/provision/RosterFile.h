// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "provision/roster/CountyRoster.h"

namespace shanke {

// Reads a roster from a workbook (.xlsx) or a table of text (.csv); what the file is says its content, not
// its name. In a workbook every sheet that a person sees and that has the headings is of it;
// where anything was not read nobody counts as having left. NotFound, InvalidInput,
// TooLarge or Damaged when the file as a whole cannot be used; a bad row is a finding and nothing more.
Result<CountyRoster> readRoster(const QString& path);

} // namespace shanke

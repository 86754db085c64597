// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shanke {

// For a server that keeps hundreds of stores open: together they make do with some tens of megabytes. Before
// the first store of the process is opened.
void keepManyStoresSmall();

} // namespace shanke

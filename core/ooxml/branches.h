// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>

namespace shanke {

// The one branch of an alternative that is read; the first that this program understands.
pugi::xml_node chosenBranch(const pugi::xml_node& alternative);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <pugixml.hpp>

namespace shanke {

// A formula (OMML) in one line as a teacher would type it: "(a+b)/2", "√(x²+1)", "x₁".
QString formulaText(const pugi::xml_node& formula);

// Of an object that another program draws: its picture stands for a formula.
bool isOfFormula(const pugi::xml_node& picture);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/RichText.h"

#include <QJsonObject>

namespace shanke {

// Puts the XML of the formulas that stand in `lines`, in order, among the members of what is made of them:
// their text says each in one line.
void keepFormulas(QJsonObject& more, const std::vector<RichText>& lines);

} // namespace shanke

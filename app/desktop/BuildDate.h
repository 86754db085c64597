// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace shanke {

// When this program was made (or SOURCE_DATE_EPOCH says so): no clock before it is right.
QDate buildDate();

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetLanguage.h"

#include <QLocale>

namespace shanke {

// The language of `translate` for what is written on paper: days with their year, as `locale` names them.
SheetLanguage paperLanguage(const SheetLanguage::Translate& translate, const QLocale& locale);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QApplication>

namespace shanke::test {

// Gives the test program a look, as the desktop does.
inline void useLook(ColourScheme scheme = ColourScheme::Light, int textPercent = 100)
{
    applyTheme(*qApp, {.scheme = scheme, .textPercent = textPercent, .language = {}});
}

} // namespace shanke::test

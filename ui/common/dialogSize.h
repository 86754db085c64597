// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QScreen>
#include <QWidget>

namespace shanke {

// The size of a dialog that has this one at the usual text size, no larger than the screen: at a big type the
// buttons at its edge would else be where nobody can press them.
inline QSize dialogSize(const QWidget& dialog, const QSize& usual)
{
    return QSize(scaled(usual.width()), scaled(usual.height())).boundedTo(dialog.screen()->availableSize());
}

} // namespace shanke

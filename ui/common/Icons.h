// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace shanke {

// What an icon is drawn with: the colour of the text it stands beside.
enum class IconInk { Text, Accent, OnAccent };

// The drawing resources/icons/<name>.svg in the colours of the look in use, sharp at every size: accent when
// selected or checked, muted when disabled.
QIcon icon(const QString& name, IconInk ink = IconInk::Text);
// In one colour, for a delegate or a badge.
QPixmap iconPixmap(const QString& name, int size, const QColor& ink, qreal devicePixelRatio);

} // namespace shanke

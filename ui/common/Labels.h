// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace shanke {

// Labels and surfaces in the few looks of the style sheet.
enum class TextRole { Title, Heading, Strong, Body, Muted, Small, Error };

// Plain text, never markup; wraps when `Wrap` is asked for.
enum class LineBreaks { None, Wrap };
QLabel* makeLabel(const QString& text, TextRole role, LineBreaks breaks = LineBreaks::None);
// Changes the look of a widget that shows text.
void setTextRole(QWidget* widget, TextRole role);
// A hairline across.
QFrame* makeLine();

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Inline markup: the text of blocks and steps. Text with line breaks, in which only these tags mean
// something:
//   b i u s sub sup ruby rb rt      without attributes
//   span style="color:#rrggbb"
//   a href="http:, https: or mailto:"
//   img src="attachment:NAME"
// Whatever comes from outside (a document of another program, the clipboard) is sanitised before it is shown.
namespace shanke {

// The same text with these tags and nothing else: balanced, escaped, valid Unicode. Foreign tags lose their
// angle brackets' meaning and keep their text; scripts and styles lose both. Sanitising twice changes nothing
// more.
QString sanitizedMarkup(const QString& markup);

// The text without tags, entities resolved, readings (rt) left out: for search, checks and plain fields.
QString plainFromMarkup(const QString& markup);

// Neither letters nor a picture.
bool saysNothing(const QString& markup);

// Plain text as markup.
QString escapedMarkup(const QString& plain);

} // namespace shanke

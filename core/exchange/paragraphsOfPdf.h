// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shanke {

// The paragraphs of a text that a reader of PDF gave: lines as they stood on the page, an empty one between
// blocks. A line that is full and ends no sentence goes on in the next one of its block; what a justified
// line was stretched with between Han characters is dropped, and radicals are the characters they look like.
// Other characters stay, in their order.
QStringList paragraphsOfPdf(const QString& text);

} // namespace shanke

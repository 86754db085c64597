// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextCharFormat>

class QTextBlock;
class QTextCursor;

namespace shanke {

// Between the inline markup of a block (b, i, u, s, sub, sup, span colour, a; ruby and img kept as they came)
// and the character formats of a QTextDocument. Tolerant when reading: an unknown tag is dropped and its text
// stays.

// Marks a run that shows something this editor cannot edit (ruby, img); it is written back while its text is
// whole.
struct KeptMarkup
{
    static constexpr int source = QTextFormat::UserProperty + 1; // the markup, as it came
    static constexpr int shown = QTextFormat::UserProperty + 2;  // the text that stands for it
};

// Inserts `markup` at the cursor in `base`, changed by its tags. Line breaks become QChar::LineSeparator.
void insertMarkup(QTextCursor& cursor, const QString& markup, const QTextCharFormat& base);

// The markup of one paragraph. Bold that a heading's style gives is not written.
QString markupOf(const QTextBlock& block);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Block.h"

#include <QTextBlockUserData>
#include <QTextDocument>

namespace shanke {

// The block a paragraph came from. It stays with its paragraph through editing and splitting, so the id that
// comments and merges hold on to survives; a paragraph without one is new.
class BlockIdentity final : public QTextBlockUserData
{
public:
    BlockIdentity(Block block, QString asShown) : m_block(std::move(block)), m_asShown(std::move(asShown)) {}

    const Block& block() const { return m_block; }
    // What markupOf() said right after loading: while it still says so, block().text is written back to the
    // letter.
    const QString& asShown() const { return m_asShown; }

private:
    Block m_block;
    QString m_asShown;
};

// Makes the cursor's paragraph one of this block type and gives the cursor the type's characters.
void styleParagraph(QTextCursor& cursor, const QString& type);

// Replaces what the document holds by `blocks`, one paragraph a block, in the document's default font.
void showBlocks(QTextDocument& document, const Blocks& blocks);

// The paragraphs as blocks, ids kept; new paragraphs get new ids. A document with no text at all is no
// blocks.
Blocks readBlocks(const QTextDocument& document);

// The id of the block that a paragraph came from, empty for a new one.
QString blockIdOf(const QTextBlock& paragraph);

// A field that is a single text (a step's cell): inline markup with line breaks, paragraphs joined by "\n".
// While it says what it was shown, it is read as it was given, to the letter.
void showMarkup(QTextDocument& document, const QString& markup);
QString readMarkup(const QTextDocument& document);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/RichBlocks.h"

#include "ui/sheet/RichMarkup.h"

#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const QTextBlock& paragraph, const QString& before)
{
    if (paragraph.textList())
        return u"list"_s;
    if (paragraph.blockFormat().headingLevel() > 0)
        return u"heading"_s;
    const bool wasStyled = before == "list"_L1 || before == "heading"_L1;
    return before.isEmpty() || wasStyled ? u"paragraph"_s : before;
}

const BlockIdentity* identityOf(const QTextBlock& paragraph)
{
    return static_cast<const BlockIdentity*>(paragraph.userData());
}

QString markupIn(const QTextDocument& document)
{
    QStringList lines;
    for (QTextBlock paragraph = document.begin(); paragraph.isValid(); paragraph = paragraph.next())
        lines.append(markupOf(paragraph));
    return lines.join(u'\n');
}

// Enter at the beginning of a paragraph leaves its identity on the empty line above: it belongs to the text.
void moveIdentityToText(QTextBlock paragraph)
{
    const BlockIdentity* identity = identityOf(paragraph);
    QTextBlock next = paragraph.next();
    if (!identity || identity->asShown().isEmpty() || paragraph.length() > 1 || !next.isValid() ||
        identityOf(next))
        return;
    next.setUserData(new BlockIdentity(identity->block(), identity->asShown()));
    paragraph.setUserData(nullptr);
}

Block readParagraph(const QTextBlock& paragraph, QSet<QString>& seen)
{
    const BlockIdentity* identity = identityOf(paragraph);
    Block block = identity ? identity->block() : Block{};
    const QString shown = markupOf(paragraph);
    if (!identity || shown != identity->asShown())
        block.text = shown;
    if (block.id.isEmpty() || seen.contains(block.id)) {
        block.id = newBlockId();
        QTextBlock(paragraph).setUserData(new BlockIdentity(block, shown));
    }
    seen.insert(block.id);
    block.type = typeOf(paragraph, identity ? identity->block().type : QString());
    return block;
}

} // namespace

void styleParagraph(QTextCursor& cursor, const QString& type)
{
    QTextBlockFormat format;
    QTextCharFormat chars;
    if (type == "heading"_L1) {
        format.setHeadingLevel(3);
        chars.setFontWeight(QFont::Bold);
    }
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(chars);
    cursor.setCharFormat(chars);
    if (type == "list"_L1)
        cursor.createList(QTextListFormat::ListDisc);
}

void showBlocks(QTextDocument& document, const Blocks& blocks)
{
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    bool first = true;
    for (const Block& block : blocks) {
        if (!first)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        first = false;
        styleParagraph(cursor, block.type);
        insertMarkup(cursor, block.text, cursor.charFormat());
        cursor.block().setUserData(new BlockIdentity(block, markupOf(cursor.block())));
    }
    cursor.endEditBlock();
}

Blocks readBlocks(const QTextDocument& document)
{
    Blocks blocks;
    if (document.isEmpty())
        return blocks;
    QSet<QString> seen;
    for (QTextBlock paragraph = document.begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        moveIdentityToText(paragraph);
        blocks.push_back(readParagraph(paragraph, seen));
    }
    return blocks;
}

QString blockIdOf(const QTextBlock& paragraph)
{
    const BlockIdentity* identity = identityOf(paragraph);
    return identity ? identity->block().id : QString();
}

void showMarkup(QTextDocument& document, const QString& markup)
{
    document.clear();
    QTextCursor cursor(&document);
    insertMarkup(cursor, markup, QTextCharFormat());
    Block given;
    given.text = markup;
    document.firstBlock().setUserData(new BlockIdentity(given, markupIn(document)));
}

QString readMarkup(const QTextDocument& document)
{
    const BlockIdentity* given = identityOf(document.firstBlock());
    const QString shown = markupIn(document);
    return given && shown == given->asShown() ? given->block().text : shown;
}

} // namespace shanke

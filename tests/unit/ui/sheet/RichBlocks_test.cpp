// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/sheet/RichBlocks.h"

#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace shanke;

namespace {

Blocks twoBlocks()
{
    return {{u"aaaaaaaa"_s, u"paragraph"_s, u"举头望明月"_s, {{u"mark"_s, 1}}},
            {u"bbbbbbbb"_s, u"paragraph"_s, u"低头思故乡"_s, {}}};
}

QTextCursor cursorAt(QTextDocument& document, int position)
{
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    return cursor;
}

QStringList idsOf(const Blocks& blocks)
{
    QStringList ids;
    for (const Block& block : blocks)
        ids.append(block.id);
    return ids;
}

} // namespace

TEST_CASE("Blocks shown and not touched are written back to the letter", "[sheet][blocks]")
{
    const Blocks blocks{{u"a1"_s, u"paragraph"_s, u"他说 &quot;好&quot;"_s, {{u"later"_s, true}}},
                        {u"a2"_s, u"heading"_s, u"探究"_s, {}},
                        {u"a3"_s, u"list"_s, u"<strong>读</strong>三遍"_s, {}},
                        {u"a4"_s, u"formula"_s, u"x+1"_s, {}}};
    QTextDocument document;
    showBlocks(document, blocks);
    CHECK(readBlocks(document) == blocks);
}

TEST_CASE("Typing in a block keeps its id and what is beside its text", "[sheet][blocks]")
{
    QTextDocument document;
    showBlocks(document, twoBlocks());
    cursorAt(document, 5).insertText(u"。"_s);
    const Blocks blocks = readBlocks(document);
    CHECK(idsOf(blocks) == QStringList{u"aaaaaaaa"_s, u"bbbbbbbb"_s});
    CHECK(blocks.front().text == u"举头望明月。"_s);
    CHECK(blocks.front().more == QJsonObject{{u"mark"_s, 1}});
}

TEST_CASE("A block split in the middle keeps its id in front and the rest gets a new one", "[sheet][blocks]")
{
    QTextDocument document;
    showBlocks(document, twoBlocks());
    cursorAt(document, 2).insertBlock();
    const Blocks blocks = readBlocks(document);
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[0].id == u"aaaaaaaa"_s);
    CHECK(blocks[0].text == u"举头"_s);
    CHECK(blocks[1].id.size() == 8);
    CHECK(blocks[1].id != u"aaaaaaaa"_s);
    CHECK(blocks[1].text == u"望明月"_s);
    CHECK(blocks[2].id == u"bbbbbbbb"_s);
    CHECK(readBlocks(document) == blocks);
}

TEST_CASE("A line put before a block leaves the id with the text", "[sheet][blocks]")
{
    QTextDocument document;
    showBlocks(document, twoBlocks());
    cursorAt(document, 6).insertBlock();
    const Blocks blocks = readBlocks(document);
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[1].text.isEmpty());
    CHECK(blocks[2].text == u"低头思故乡"_s);
    CHECK(blocks[2].id == u"bbbbbbbb"_s);
}

TEST_CASE("Two blocks joined keep the id of the first", "[sheet][blocks]")
{
    QTextDocument document;
    showBlocks(document, twoBlocks());
    cursorAt(document, 6).deletePreviousChar();
    const Blocks blocks = readBlocks(document);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].id == u"aaaaaaaa"_s);
    CHECK(blocks[0].text == u"举头望明月低头思故乡"_s);
}

TEST_CASE("Nothing typed is no blocks", "[sheet][blocks]")
{
    QTextDocument document;
    showBlocks(document, {});
    CHECK(readBlocks(document).empty());
}

TEST_CASE("A list item continues as a list item", "[sheet][blocks]")
{
    QTextDocument document;
    showBlocks(document, {{u"a1"_s, u"list"_s, u"课件"_s, {}}});
    QTextCursor cursor = cursorAt(document, 2);
    cursor.insertBlock();
    cursor.insertText(u"生字卡"_s);
    const Blocks blocks = readBlocks(document);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].type == u"list"_s);
    CHECK(blocks[1].type == u"list"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Block.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QSet>

#include <random>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

std::vector<QString> idsOf(const Blocks& blocks)
{
    std::vector<QString> ids;
    for (const Block& block : blocks)
        ids.push_back(block.id);
    return ids;
}

QString randomText(std::mt19937& random)
{
    static const QStringList lines{u"静夜思"_s, u"识字"_s, u"<b>&amp;"_s, u""_s, u"𠮷䶮"_s, u"3 < 4"_s};
    QStringList text;
    for (auto i = random() % 6; i > 0; --i)
        text.append(lines[static_cast<qsizetype>(random() % static_cast<unsigned>(lines.size()))]);
    return text.join(u'\n');
}

} // namespace

TEST_CASE("A line typed into a plain field is a paragraph block with an id and escaped text",
          "[lesson][block]")
{
    const Blocks blocks = blocksFromPlainText(u"识字\r\n3 < 4 & <b>不是标记</b>"_s);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].type == u"paragraph"_s);
    CHECK(blocks[0].id.size() == 8);
    CHECK(blocks[0].id != blocks[1].id);
    CHECK(blocks[1].text == u"3 &lt; 4 &amp; &lt;b&gt;不是标记&lt;/b&gt;"_s);
    CHECK(plainText(blocks) == u"识字\n3 < 4 & <b>不是标记</b>"_s);
    CHECK(blocksFromPlainText({}).empty());
}

TEST_CASE("Plain text comes back as it was typed, whatever stood there before", "[lesson][block]")
{
    std::mt19937 random(20260305);
    for (int round = 0; round < 500; ++round) {
        const QString before = randomText(random);
        const QString after = randomText(random);
        const Blocks edited = blocksFromPlainText(after, blocksFromPlainText(before));
        INFO(before.toStdString() << " -> " << after.toStdString());
        REQUIRE(plainText(edited) == after);
        const auto ids = idsOf(edited);
        REQUIRE(QSet<QString>(ids.begin(), ids.end()).size() == static_cast<qsizetype>(ids.size()));
    }
}

TEST_CASE("Editing a plain field keeps the blocks of untouched lines and the id of a changed one",
          "[lesson][block]")
{
    Blocks before = blocksFromPlainText(u"静夜思\n李白\n举头\n低头"_s);
    before[3].text = u"<b>低头</b>"_s;
    before[3].more.insert(u"align"_s, u"center"_s);

    const Blocks changed = blocksFromPlainText(u"静夜思\n李太白\n举头\n低头"_s, before);
    CHECK(idsOf(changed) == idsOf(before));
    CHECK(changed[3] == before[3]);
    CHECK(changed[1].text == u"李太白"_s);

    const Blocks grown = blocksFromPlainText(u"静夜思\n李白\n床前\n举头\n低头"_s, before);
    REQUIRE(grown.size() == 5);
    CHECK(grown[1] == before[1]);
    CHECK(grown[3] == before[2]);
    CHECK(grown[4] == before[3]);

    const Blocks shrunk = blocksFromPlainText(u"静夜思\n低头"_s, before);
    REQUIRE(shrunk.size() == 2);
    CHECK(shrunk[0] == before[0]);
    CHECK(shrunk[1] == before[3]);
}

TEST_CASE("A block of an unknown type with unknown members is written back as it came", "[lesson][block]")
{
    const QJsonObject json{{u"id"_s, u"a1"_s},
                           {u"type"_s, u"mindmap"_s},
                           {u"text"_s, u"中心"_s},
                           {u"nodes"_s, QJsonArray{1, 2}}};
    CHECK(Block::fromJson(json).toJson() == json);
}

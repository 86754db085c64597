// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Block.h"

#include "lesson/InlineMarkup.h"

#include <QRandomGenerator>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool standsAs(const Block& block, const QString& line)
{
    return plainFromMarkup(block.text) == line;
}

// How many blocks at the front stand unchanged in `lines`.
size_t commonFront(const Blocks& before, const QStringList& lines)
{
    const size_t most = std::min(before.size(), static_cast<size_t>(lines.size()));
    size_t count = 0;
    while (count < most && standsAs(before[count], lines[static_cast<qsizetype>(count)]))
        ++count;
    return count;
}

size_t commonBack(const Blocks& before, const QStringList& lines, size_t front)
{
    const size_t most = std::min(before.size(), static_cast<size_t>(lines.size())) - front;
    size_t count = 0;
    while (count < most && standsAs(before[before.size() - 1 - count],
                                    lines[lines.size() - 1 - static_cast<qsizetype>(count)]))
        ++count;
    return count;
}

} // namespace

const Fields<Block>& Block::fields()
{
    static const Fields<Block> fields{
        bindId(&Block::id),
        bindKey("type"_L1, &Block::type, QT_TRANSLATE_NOOP("Kinds", "Kind of paragraph")),
        bindMarkup("text"_L1, &Block::text, QT_TRANSLATE_NOOP("Kinds", "Text")),
    };
    return fields;
}

Block Block::fromJson(const QJsonObject& json)
{
    Block block = fields().read(json);
    block.more = fields().beside(json);
    return block;
}

QJsonObject Block::toJson() const
{
    return fields().write(*this, more);
}

QString newBlockId()
{
    static constexpr char Letters[] = "0123456789abcdefghijklmnopqrstuv";
    QString id;
    for (quint64 bits = QRandomGenerator::global()->generate64(); id.size() < 8; bits >>= 5)
        id += QLatin1Char(Letters[bits & 31]);
    return id;
}

Blocks blocksFromPlainText(const QString& text, const Blocks& before)
{
    if (text.isEmpty())
        return {};
    const QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
    const size_t front = commonFront(before, lines);
    const size_t back = commonBack(before, lines, front);
    const auto lineCount = static_cast<size_t>(lines.size());

    Blocks blocks(before.begin(), before.begin() + static_cast<qsizetype>(front));
    for (size_t i = front; i < lineCount - back; ++i) {
        Block block;
        if (i < before.size() - back)
            block = before[i];
        else
            block.id = newBlockId();
        block.text = escapedMarkup(lines[static_cast<qsizetype>(i)]);
        blocks.push_back(std::move(block));
    }
    blocks.insert(blocks.end(), before.end() - static_cast<qsizetype>(back), before.end());
    return blocks;
}

QString plainText(const Blocks& blocks)
{
    QStringList lines;
    for (const Block& block : blocks)
        lines.append(plainFromMarkup(block.text));
    return lines.join(u'\n');
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace shanke {

// A piece of rich text with an id that survives editing and splitting, so that merging and review comments
// attach to it. `text` is inline markup: text with only b, i, u, s, sub, sup, span colour, ruby, a, img.
struct Block
{
    QString id;
    QString type = QStringLiteral("paragraph"); // paragraph, heading, list, table, image, formula
    QString text;
    QJsonObject more; // members this program does not know or cannot read; written back as they came

    static const Fields<Block>& fields();
    static Block fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    friend bool operator==(const Block&, const Block&) = default;
};

using Blocks = std::vector<Block>;

// A block id that is new within a plan: 8 random characters.
QString newBlockId();

// One paragraph block a line; what a person typed into a plain field. Escapes markup. A line that stands in
// `before` keeps its block with its markup, and a changed line keeps the id of the block it replaces.
Blocks blocksFromPlainText(const QString& text, const Blocks& before = {});
// The text without markup, blocks joined by line breaks.
QString plainText(const Blocks& blocks);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/WordDocument.h"

#include <functional>
#include <pugixml.hpp>

namespace shanke {

// Makes a grid of a table: cells begin where the row is indented to, reach as far as the grid does, and join
// the cell above them that they are said to continue. Deleted and hidden rows are dropped.
class GridBuilder
{
public:
    using BlocksOf = std::function<WordBlocks(const pugi::xml_node& cell)>;
    using Drop = std::function<void(const QString& rule, const pugi::xml_node& row)>;

    GridBuilder(BlocksOf blocksOf, Drop drop) : m_blocksOf(std::move(blocksOf)), m_drop(std::move(drop)) {}

    std::shared_ptr<const WordTable> build(const pugi::xml_node& table);

private:
    void readRows(const pugi::xml_node& container, int depth);
    void readRow(const pugi::xml_node& row);
    void readCells(const pugi::xml_node& container, WordRow& row, int& column);
    void readCell(const pugi::xml_node& node, WordRow& row, int& column);
    WordCell* continued(int column);

    BlocksOf m_blocksOf;
    Drop m_drop;
    std::shared_ptr<WordTable> m_table;
};

} // namespace shanke

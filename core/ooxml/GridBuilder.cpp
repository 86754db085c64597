// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/GridBuilder.h"

#include "ooxml/XmlTree.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostColumns = 100;
constexpr int DeepestRows = 20;

bool isWrapper(const pugi::xml_node& node)
{
    return isElement(node, "w:sdt") || isElement(node, "w:sdtContent") || isElement(node, "w:customXml") ||
           isElement(node, "w:ins") || isElement(node, "w:moveTo") ||
           isElement(node, "mc:AlternateContent") || isElement(node, "mc:Choice");
}

bool continuesAbove(const pugi::xml_node& properties)
{
    const pugi::xml_node merge = properties.child("w:vMerge");
    return merge && attributeOf(merge, "val") != u"restart";
}

} // namespace

std::shared_ptr<const WordTable> GridBuilder::build(const pugi::xml_node& table)
{
    m_table = std::make_shared<WordTable>();
    readRows(table, 0);
    for (const WordRow& row : m_table->rows) {
        for (const WordCell& cell : row.cells)
            m_table->columns = std::max(m_table->columns, cell.column + cell.columns);
    }
    return m_table;
}

void GridBuilder::readRows(const pugi::xml_node& container, int depth)
{
    for (const pugi::xml_node& node : container.children()) {
        const pugi::xml_node facts = node.child("w:trPr");
        if (isWrapper(node) && depth < DeepestRows)
            readRows(node, depth + 1);
        else if (isElement(node, "w:del") || (isElement(node, "w:tr") && facts.child("w:del")))
            m_drop(u"deleted"_s, node);
        else if (isElement(node, "w:tr") && isOn(facts.child("w:hidden")))
            m_drop(u"hidden"_s, node);
        else if (isElement(node, "w:tr"))
            readRow(node);
    }
}

void GridBuilder::readRow(const pugi::xml_node& node)
{
    int column = std::clamp(numberOf(node.child("w:trPr").child("w:gridBefore"), "val", 0), 0, MostColumns);
    m_table->rows.emplace_back();
    WordRow row;
    readCells(node, row, column);
    m_table->rows.back() = std::move(row);
}

void GridBuilder::readCells(const pugi::xml_node& container, WordRow& row, int& column)
{
    for (const pugi::xml_node& node : container.children()) {
        if (isWrapper(node))
            readCells(node, row, column);
        else if (isElement(node, "w:tc"))
            readCell(node, row, column);
    }
}

// A row with more cells than any grid has keeps them one behind the other.
void GridBuilder::readCell(const pugi::xml_node& node, WordRow& row, int& column)
{
    const pugi::xml_node properties = node.child("w:tcPr");
    WordCell cell;
    cell.column = column;
    cell.columns =
        std::clamp(numberOf(properties.child("w:gridSpan"), "val", 1), 1, std::max(1, MostColumns - column));
    column += cell.columns;
    cell.blocks = m_blocksOf(node);
    if (continuesAbove(properties)) {
        if (WordCell* above = continued(cell.column)) {
            ++above->rows;
            if (!areBlank(cell.blocks))
                above->blocks.insert(above->blocks.end(), cell.blocks.begin(), cell.blocks.end());
            return;
        }
    }
    const pugi::xml_node across = properties.child("w:hMerge"); // of older files
    if (across && attributeOf(across, "val") != u"restart" && !row.cells.empty() && areBlank(cell.blocks)) {
        row.cells.back().columns += cell.columns;
        return;
    }
    row.cells.push_back(std::move(cell));
}

// The cell of an earlier row that begins in this column and reaches down to the row before this one.
WordCell* GridBuilder::continued(int column)
{
    const auto current = int(m_table->rows.size()) - 1;
    for (int index = current - 1; index >= 0; --index) {
        for (WordCell& cell : m_table->rows[size_t(index)].cells) {
            if (cell.column == column)
                return index + cell.rows == current ? &cell : nullptr;
        }
    }
    return nullptr;
}

} // namespace shanke

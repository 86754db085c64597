// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperLook.h"
#include "paper/PaperSection.h"
#include "paper/PaperSheet.h"

namespace shanke {

// Arranges a sheet below its headings, one part after the other: as running text, in which the row of a table
// is some paragraphs, or as cards, in which it is a box of its own. Used for one sheet.
class TextLayout
{
public:
    explicit TextLayout(const PaperLook& look) : m_look(look) {}

    PaperBlocks take(const std::vector<PaperSection>& sections);

private:
    bool areCards() const { return m_look.layout == PaperLayout::Card; }
    void add(const PaperSection& section);
    void addPart(const SheetPart& part);
    void addFacts(const std::vector<SheetFact>& facts);
    void addTable(const SheetTable& table);
    void addRow(const SheetRow& head, const SheetRow& row);

    PaperLook m_look;
    PaperBlocks m_blocks;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperLook.h"
#include "paper/PaperSection.h"
#include "paper/PaperSheet.h"

namespace shanke {

// Arranges a sheet as the form that schools print: a table with label and text, two short parts beside each
// other; what is a table already stands below its heading. Used for one sheet.
class FormLayout
{
public:
    explicit FormLayout(const PaperLook& look) : m_look(look) {}

    PaperBlocks take(const std::vector<PaperSection>& sections);

private:
    void add(const PaperSection& section);
    void addHalves(const PaperSection& left, const PaperSection& right);
    void addFacts(const std::vector<SheetFact>& facts);
    void addBelow(const PaperSection& section);
    void endForm();

    PaperLook m_look;
    SheetTable m_form;
    PaperBlocks m_blocks;
};

// Label and text of facts in rows, `pairs` beside each other.
SheetTable factTable(const std::vector<SheetFact>& facts, int pairs);
// One cell with a frame.
SheetTable boxTable(const SheetParagraphs& paragraphs);

} // namespace shanke

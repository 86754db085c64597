// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/FormLayout.h"

#include "paper/cells.h"
#include "paper/noteColumn.h"

namespace shanke {

namespace {

constexpr int Pairs = 3; // of label and text in a row of the form
const std::vector<int> FormWidths{13, 21, 12, 21, 12, 21};

SheetCell textCell(SheetParagraphs paragraphs, int columns)
{
    return {std::move(paragraphs), CellKind::Text, columns};
}

std::vector<int> widthsOf(int pairs)
{
    if (pairs == Pairs)
        return FormWidths;
    if (pairs == 2)
        return {15, 35, 15, 35};
    return {20, 80};
}

} // namespace

SheetTable factTable(const std::vector<SheetFact>& facts, int pairs)
{
    SheetTable table{widthsOf(pairs), 0, {}};
    for (size_t i = 0; i < facts.size(); ++i) {
        if (i % size_t(pairs) == 0)
            table.rows.emplace_back();
        table.rows.back().push_back(labelCell(facts[i].label));
        table.rows.back().push_back(textCell({{facts[i].value, facts[i].spot}}, 1));
    }
    if (const size_t last = facts.size() % size_t(pairs); last > 0) // to the end of the row
        table.rows.back().back().columns += 2 * (pairs - int(last));
    return table;
}

SheetTable boxTable(const SheetParagraphs& paragraphs)
{
    return {{100}, 0, {{textCell(paragraphs, 1)}}};
}

PaperBlocks FormLayout::take(const std::vector<PaperSection>& sections)
{
    m_form = {FormWidths, 0, {}};
    for (size_t i = 0; i < sections.size(); ++i) {
        const bool isPair = i + 1 < sections.size() && sections[i].isHalf && sections[i + 1].isHalf &&
                            sections[i].isText() && sections[i + 1].isText();
        if (isPair) {
            addHalves(sections[i], sections[i + 1]);
            ++i;
        } else {
            add(sections[i]);
        }
    }
    endForm();
    return std::move(m_blocks);
}

void FormLayout::add(const PaperSection& section)
{
    if (section.heading && section.isText()) {
        m_form.rows.push_back({labelCell(section.heading->label), textCell(section.text(), 2 * Pairs - 1)});
        return;
    }
    PaperSection rest = section;
    while (!rest.heading && !rest.body.empty()) {
        const auto* facts = std::get_if<SheetFacts>(&rest.body.front().value);
        if (!facts)
            break;
        addFacts(facts->facts);
        rest.body.erase(rest.body.begin());
    }
    if (rest.heading || !rest.body.empty())
        addBelow(rest);
}

void FormLayout::addHalves(const PaperSection& left, const PaperSection& right)
{
    m_form.rows.push_back({labelCell(left.heading->label), textCell(left.text(), 2),
                           labelCell(right.heading->label), textCell(right.text(), 2)});
}

void FormLayout::addFacts(const std::vector<SheetFact>& facts)
{
    SheetTable table = factTable(facts, Pairs);
    std::move(table.rows.begin(), table.rows.end(), std::back_inserter(m_form.rows));
}

void FormLayout::addBelow(const PaperSection& section)
{
    endForm();
    if (section.heading)
        m_blocks.push_back(*section.heading);
    for (const SheetPart& part : section.body) {
        if (const auto* table = std::get_if<SheetTable>(&part.value))
            m_blocks.push_back(withNoteColumn(*table, m_look.hasNoteColumn));
        else if (const auto* facts = std::get_if<SheetFacts>(&part.value))
            m_blocks.push_back(factTable(facts->facts, Pairs));
        else if (const auto* signature = std::get_if<SheetSignature>(&part.value))
            m_blocks.push_back(factTable(signature->facts, Pairs));
        else if (const auto* box = std::get_if<SheetBox>(&part.value))
            m_blocks.push_back(boxTable(box->paragraphs));
        else if (const auto* paragraph = std::get_if<SheetParagraph>(&part.value))
            m_blocks.push_back(*paragraph);
    }
}

void FormLayout::endForm()
{
    if (!m_form.rows.empty())
        m_blocks.push_back(m_form);
    m_form.rows.clear();
}

} // namespace shanke

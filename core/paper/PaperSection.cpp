// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperSection.h"

namespace shanke {

namespace {

// A row of the page that is left blank for an answer.
bool isToWriteOn(const SheetParagraph& paragraph)
{
    return paragraph.spot.field == u"lines";
}

class SectionSplitter
{
public:
    void split(const SheetParts& parts, bool areHalf)
    {
        for (const SheetPart& part : parts) {
            if (const auto* heading = std::get_if<SheetHeading>(&part.value)) {
                m_sections.push_back({*heading, {}, areHalf});
            } else if (const auto* halves = std::get_if<SheetHalves>(&part.value)) {
                split(halves->left, true);
                split(halves->right, true);
            } else if (!std::holds_alternative<SheetTitle>(part.value)) {
                add(part);
            }
        }
    }

    std::vector<PaperSection> take() { return std::move(m_sections); }

private:
    void add(const SheetPart& part)
    {
        const bool isApart = std::holds_alternative<SheetSignature>(part.value);
        if (m_sections.empty() || isApart)
            m_sections.emplace_back();
        m_sections.back().body.push_back(part);
    }

    std::vector<PaperSection> m_sections;
};

} // namespace

bool PaperSection::isText() const
{
    return std::all_of(body.begin(), body.end(), [](const SheetPart& part) {
        const auto* paragraph = std::get_if<SheetParagraph>(&part.value);
        return paragraph ? !isToWriteOn(*paragraph) : std::holds_alternative<SheetBox>(part.value);
    });
}

SheetParagraphs PaperSection::text() const
{
    SheetParagraphs paragraphs;
    for (const SheetPart& part : body) {
        if (const auto* paragraph = std::get_if<SheetParagraph>(&part.value))
            paragraphs.push_back(*paragraph);
        else if (const auto* box = std::get_if<SheetBox>(&part.value))
            paragraphs.insert(paragraphs.end(), box->paragraphs.begin(), box->paragraphs.end());
    }
    return paragraphs;
}

std::vector<PaperSection> sectionsOf(const SheetParts& parts)
{
    SectionSplitter splitter;
    splitter.split(parts, false);
    return splitter.take();
}

} // namespace shanke

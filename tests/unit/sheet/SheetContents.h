// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/InlineMarkup.h"
#include "sheet/sheetOf.h"

namespace shanke::test {

// What stands on a sheet, read from its parts: each text, where it stands, and how tables are built.
class SheetContents
{
public:
    explicit SheetContents(const SheetParts& parts) { readAll(parts); }

    // Labels by their source with their numbers behind, what people wrote without markup, days as ISO.
    QString text() const { return m_texts.join(u'\n'); }
    const std::vector<SheetMarkup>& markups() const { return m_markups; }
    const std::vector<SheetSpot>& spots() const { return m_spots; }
    const QStringList& headings() const { return m_headings; } // keys of places
    const std::vector<SheetTable>& tables() const { return m_tables; }

    bool hasSpot(const SheetSpot& spot) const
    {
        return std::find(m_spots.begin(), m_spots.end(), spot) != m_spots.end();
    }
    bool mentionsPlace(const QString& place) const
    {
        return std::any_of(m_spots.begin(), m_spots.end(),
                           [&](const SheetSpot& spot) { return spot.place == place; });
    }

private:
    void readAll(const SheetParts& parts)
    {
        for (const SheetPart& part : parts)
            std::visit([this](const auto& value) { read(value); }, part.value);
    }

    void read(const SheetTitle& title) { read(SheetParagraph{title.runs, title.spot}); }
    void read(const SheetHeading& heading)
    {
        m_headings.append(heading.spot.place);
        m_texts.append(textOf(heading.label));
    }
    void read(const SheetParagraph& paragraph)
    {
        QString text;
        for (const SheetRun& run : paragraph.runs)
            text += std::visit([this](const auto& value) { return textOf(value); }, run.text);
        m_texts.append(text);
        m_spots.push_back(paragraph.spot);
    }
    void read(const std::vector<SheetFact>& facts)
    {
        for (const SheetFact& fact : facts) {
            m_texts.append(textOf(fact.label));
            read(SheetParagraph{fact.value, fact.spot});
        }
    }
    void read(const SheetFacts& facts) { read(facts.facts); }
    void read(const SheetSignature& signature) { read(signature.facts); }
    void read(const SheetBox& box)
    {
        for (const SheetParagraph& paragraph : box.paragraphs)
            read(paragraph);
    }
    void read(const SheetHalves& halves)
    {
        readAll(halves.left);
        readAll(halves.right);
    }
    void read(const SheetTable& table)
    {
        m_tables.push_back(table);
        for (const SheetRow& row : table.rows)
            for (const SheetCell& cell : row)
                for (const SheetParagraph& paragraph : cell.paragraphs)
                    read(paragraph);
    }

    static QString textOf(const SheetLabel& label)
    {
        QString text = QString::fromUtf8(label.source);
        for (const int number : label.numbers)
            text += u' ' + QString::number(number);
        return text;
    }
    QString textOf(const SheetMarkup& markup)
    {
        m_markups.push_back(markup);
        return plainFromMarkup(markup.toString());
    }
    static QString textOf(const SheetPicture& picture) { return u'[' + picture.file + u']'; }
    static QString textOf(const SheetDay& day) { return day.day.toString(Qt::ISODate); }

    QStringList m_texts;
    QStringList m_headings;
    std::vector<SheetMarkup> m_markups;
    std::vector<SheetSpot> m_spots;
    std::vector<SheetTable> m_tables;
};

} // namespace shanke::test

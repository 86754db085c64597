// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PastedPage.h"
#include "lesson/PastedParagraph.h"
#include "lesson/PastedPictures.h"

#include <optional>

namespace shanke {

// Reads the web page that a program put on the clipboard, from left to right: which paragraph of which list,
// of which cell stands there. What no browser shows is not read. Reads one page, once.
class PastedPageReader
{
public:
    explicit PastedPageReader(const PastedPageSource& source) : m_pictures(source) {}

    PastedPage read(const QString& html);

private:
    struct OpenElement
    {
        QString name;
        PastedLook look; // inside it
        bool isMarker = false;
    };
    struct OpenList
    {
        bool isNumbered = false;
        int next = 1;
        QString counting{}; // "a", "A"; else numbers
    };
    // A row, by cells.
    struct OpenRow
    {
        int table = 0; // how many tables it stands in
        std::vector<Blocks> cells{};
    };

    void take(const MarkupToken& token);
    void addText(const QString& text);
    bool takeSkipped(const MarkupToken& token);
    void open(const MarkupToken& token);
    void close(const QString& name);
    void endImplied(const QString& name);
    void push(const MarkupToken& token);
    bool takeRuby(const MarkupToken& token);
    void takeTable(const MarkupToken& token);
    void endRowsOfTable();
    void openBlock(const MarkupToken& token);
    void openItem(const MarkupToken& token);
    void openOfficeItem(const MarkupToken& token);
    void closeBlock(const QString& name);
    void addPicture(const MarkupToken& token);
    void endParagraph();
    void put(Block block);
    void endRow();
    PastedLook look() const { return m_open.empty() ? PastedLook() : m_open.back().look; }
    bool isInMarker() const { return !m_open.empty() && m_open.back().isMarker; }

    PastedPictures m_pictures;
    Blocks m_blocks;
    std::vector<OpenElement> m_open;
    int m_tooDeep = 0; // elements that are open and not kept
    std::vector<OpenList> m_lists;
    std::vector<OpenRow> m_rows;
    int m_tables = 0; // that are open
    PastedParagraph m_paragraph;
    QString m_type; // of the paragraph
    QString m_marker;
    QString m_skipped; // the element whose contents are not read
    int m_skippedDepth = 0;
    qsizetype m_characters = 0;
    bool m_isCut = false;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperSheet.h"
#include "paper/inlineRuns.h"
#include "sheet/SheetLanguage.h"

namespace shanke {

// Writes sheets as the inside of a page of HTML. Used once.
class HtmlBody
{
public:
    explicit HtmlBody(const SheetLanguage& language) : m_language(language) {}

    void add(const PaperSheet& sheet, const PaperBlocks& blocks);
    const QString& html() const { return m_html; }

private:
    void write(const SheetTitle& title);
    void write(const SheetHeading& heading);
    void write(const SheetParagraph& paragraph);
    void write(const SheetTable& table);
    void writeRow(const SheetRow& row, bool isHead);
    QString inside(const SheetRuns& runs) const;
    QString inside(const InlineRun& run) const;

    const SheetLanguage& m_language;
    const PaperSheet* m_sheet = nullptr;
    QString m_html;
};

// Text as HTML shows it; its lines as <br>.
QString htmlText(const QString& text);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperLook.h"
#include "paper/PaperSheet.h"
#include "sheet/SheetLanguage.h"

#include <QTextDocument>

#include <functional>

class QPainter;

namespace shanke {

// A sheet laid out on pages, as it prints, previews and becomes a PDF file: one layout for the three. All
// lengths are twips whatever device shows it. Needs a QGuiApplication for its fonts; may be made and painted
// in any one thread.
class PagedSheet
{
public:
    PagedSheet(const PaperSheet& sheet, const PaperLook& look, const SheetLanguage& language);
    ~PagedSheet();

    const PaperMeasures& measures() const { return m_measures; }
    int pageCount() const;
    // Page `page`, from 0, with its corner at the painter's origin.
    void paintPage(QPainter& painter, int page) const;

private:
    void keepHeadings();
    void paintFooter(QPainter& painter, int page) const;

    const PaperMeasures m_measures;
    const SheetLanguage& m_language;
    const QString m_title;
    std::unique_ptr<QTextDocument> m_document;
};

// All pages, as many beside each other as the paper takes; `turnOver` begins another sheet of paper. The
// painter measures in twips.
void paintPages(QPainter& painter, const PagedSheet& sheet, const std::function<void()>& turnOver);

} // namespace shanke

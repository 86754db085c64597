// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shanke {

enum class PaperSize {
    A4,
    K16,     // 16 开, as schools have their plan paper
    K8TwoUp, // 8 开 across, two pages of 16 开 beside each other
};

enum class PaperLayout {
    Table, // a form: label and text in cells, the process as a table
    Prose, // running text
    Card,  // a box for each part and each row of a table
};

// How a document stands on paper. A value.
struct PaperLook
{
    PaperSize size = PaperSize::A4;
    PaperLayout layout = PaperLayout::Table;
    bool hasNoteColumn = false; // a blank one beside the process, to write in by hand

    friend bool operator==(const PaperLook&, const PaperLook&) = default;
};

// The measures of a sheet of paper and of the pages on it, in twips: 1440 are an inch.
struct PaperMeasures
{
    int sheetWidth = 0;
    int sheetHeight = 0;
    int pages = 1; // beside each other
    int margin = 0;

    int pageWidth() const { return sheetWidth / pages; }
    int textWidth() const { return pageWidth() - 2 * margin; }
    int textHeight() const { return sheetHeight - 2 * margin; }
};

PaperMeasures measuresOf(PaperSize size);

// "a4", "16k", "8k"; "table", "prose", "card": the words of the command line and of settings.
QString toWord(PaperSize size);
QString toWord(PaperLayout layout);
std::optional<PaperSize> paperSizeFromWord(const QString& word);
std::optional<PaperLayout> paperLayoutFromWord(const QString& word);

} // namespace shanke

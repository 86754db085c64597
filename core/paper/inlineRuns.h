// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace shanke {

enum class TextShift { None, Lowered, Raised };

// A stretch of inline markup in one look: text, or a picture of the document when one is named.
struct InlineRun
{
    QString text;
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isStruck = false;
    TextShift shift = TextShift::None;
    QString color{};   // "#rrggbb"; empty: as all text
    QString reading{}; // stands above the text: pinyin
    QString link{};    // where it leads
    QString picture{}; // the name of a file
};

// From left to right; none of them is empty. Lines end with a line feed.
std::vector<InlineRun> inlineRuns(const QString& markup);

} // namespace shanke

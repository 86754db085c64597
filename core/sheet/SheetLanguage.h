// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetRun.h"

#include <functional>

namespace shanke {

// Says the texts of a sheet in one language: the words of the program by `translate` (context, English
// source), days by `day`. A value; belongs to whoever made it.
class SheetLanguage
{
public:
    using Translate = std::function<QString(const char* context, const char* source)>;
    using Day = std::function<QString(const SheetDay& day)>;

    SheetLanguage(Translate translate, Day day) : m_translate(std::move(translate)), m_day(std::move(day)) {}

    QString text(const SheetLabel& label) const; // plain
    QString markup(const SheetRuns& runs) const; // inline markup
    QString plain(const SheetRuns& runs) const;  // without the readings

private:
    QString markupOf(const SheetRun& run) const;

    Translate m_translate;
    Day m_day;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetLanguage.h"

#include <QTranslator>

namespace shanke::cli {

// The words of the program on what this program writes for schools, which read Chinese whatever the language
// of the terminal is. What it answers must not outlive it.
class ChineseWords
{
public:
    ChineseWords();

    SheetLanguage onPaper() const;

private:
    QTranslator m_translator;
};

} // namespace shanke::cli

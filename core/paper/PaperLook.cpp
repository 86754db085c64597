// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperLook.h"

#include "base/Words.h"

namespace shanke {

namespace {

constexpr Words<PaperSize, 3> SizeWords({{
    {PaperSize::A4, QLatin1StringView("a4")},
    {PaperSize::K16, QLatin1StringView("16k")},
    {PaperSize::K8TwoUp, QLatin1StringView("8k")},
}});

constexpr Words<PaperLayout, 3> LayoutWords({{
    {PaperLayout::Table, QLatin1StringView("table")},
    {PaperLayout::Prose, QLatin1StringView("prose")},
    {PaperLayout::Card, QLatin1StringView("card")},
}});

} // namespace

PaperMeasures measuresOf(PaperSize size)
{
    switch (size) {
    case PaperSize::A4:
        return {11906, 16838, 1, 1134};
    case PaperSize::K16:
        return {11057, 15309, 1, 964};
    case PaperSize::K8TwoUp:
        return {2 * 11057, 15309, 2, 964};
    }
    Q_UNREACHABLE();
}

QString toWord(PaperSize size)
{
    return SizeWords.word(size);
}

QString toWord(PaperLayout layout)
{
    return LayoutWords.word(layout);
}

std::optional<PaperSize> paperSizeFromWord(const QString& word)
{
    return SizeWords.value(word);
}

std::optional<PaperLayout> paperLayoutFromWord(const QString& word)
{
    return LayoutWords.value(word);
}

} // namespace shanke

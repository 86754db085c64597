// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Appearance.h"

#include <QColor>

class QApplication;

namespace shanke {

// What a colour means. It never comes alone: a mark and a word stand beside it.
enum class Tone { Neutral, Info, Good, Attention, Bad };

struct ToneColours
{
    QColor ink;   // text and mark, readable on `paper`
    QColor paper; // soft background
};

// The colours of the light or the dark look. The palette of the application carries them to every widget; a
// delegate that paints takes them from here.
struct Colours
{
    QColor window;
    QColor surface; // cards, fields, lists
    QColor text;
    QColor muted;
    QColor border;
    QColor hover;
    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    ToneColours neutral, info, good, attention, bad;

    const ToneColours& of(Tone tone) const;
};

// Of the look in use, read from the application's palette.
const Colours& colours();

// Distances in pixels, the same at every text size.
namespace spacing {
constexpr int tight = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int page = 24;
} // namespace spacing

// `pixels` at 100 % grown with the text size in use, for icons and least widths.
int scaled(int pixels);

// Gives the application fonts, palette, style sheet and the style for which texts are plain; may be called
// again at any time.
void applyTheme(QApplication& application, const Appearance& appearance);

} // namespace shanke

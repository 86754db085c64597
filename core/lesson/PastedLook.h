// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/MarkupTokenizer.h"

namespace shanke {

// How a run of pasted text looks, as far as inline markup can say it.
struct PastedLook
{
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool strike = false;
    bool isSub = false;
    bool isSuper = false;
    bool isHidden = false;
    bool keepsLines = false; // line breaks of the source are seen
    QString colour{};        // one of the small set, "#rrggbb"; empty: as all text
    QString link{};

    // The look inside an element that stands in this one.
    PastedLook inside(const MarkupToken& element) const;

    friend bool operator==(const PastedLook&, const PastedLook&) = default;
};

// The declarations of a style attribute: names in small letters, values trimmed and in small letters.
QMap<QString, QString> styleDeclarations(const QString& style);

// The nearest of red, orange, green, blue and purple; nothing for black, grey, white and what is no colour.
QString pastedColour(const QString& value);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/MarkupTokenizer.h"

#include <QStringList>

namespace shanke {

// Builds clean inline markup from tokens: keeps the fixed set of tags, brings Word's and a browser's tags to
// it (strong, em, font, br, p...), closes what was left open.
class MarkupSanitizer
{
public:
    void take(const MarkupToken& token);
    QString finish(); // closes open tags and gives the markup

private:
    void open(const MarkupToken& token);
    void close(const QString& name);
    void addText(const QString& text);

    QString m_markup;
    QStringList m_open; // innermost last
    bool m_paragraphEnds = false;
};

} // namespace shanke

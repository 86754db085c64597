// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/ListedFile.h"

namespace shanke {

QString shownName(const QString& name)
{
    QString shown;
    for (const QChar c : name) {
        if (c.category() == QChar::Other_Format)
            continue;
        const bool isBreak = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                             c.category() == QChar::Separator_Paragraph;
        shown += isBreak ? QChar(u' ') : c;
    }
    return shown;
}

} // namespace shanke

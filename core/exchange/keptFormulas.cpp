// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keptFormulas.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

void keepFormulas(QJsonObject& more, const std::vector<RichText>& lines)
{
    QJsonArray kept = more.value(u"formulas"_s).toArray();
    for (const RichText& line : lines) {
        for (const QString& formula : line.formulas())
            kept.append(formula);
    }
    if (!kept.isEmpty())
        more.insert(u"formulas"_s, kept);
}

} // namespace shanke

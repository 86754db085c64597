// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/Layouts.h"

#include <iostream>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE("Of plans in the layouts of many schools nearly every character stands where a teacher expects it",
          "[exchange][layouts]")
{
    std::vector<Layout> layouts;
    for (const auto& of : {formLayouts, bookLayouts, furtherLayouts, schoolLayouts, guessedLayouts,
                           proseLayouts, plainLayouts, markedLayouts}) {
        const std::vector<Layout> more = of();
        layouts.insert(layouts.end(), more.begin(), more.end());
    }
    qsizetype right = 0;
    qsizetype all = 0;
    for (const Layout& layout : layouts) {
        const ImportedFile file = importedBody(layout.body);
        QStringList kinds;
        for (const ImportedDocument& document : file.documents)
            kinds.append(document.kind);
        const Score score = scoreOf(file, layout.expected);
        INFO(layout.name.toStdString() << "\n" << score.wrong.join(u'\n').toStdString());
        CHECK(kinds == layout.kinds);
        CHECK(score.right * 100 >= score.all * 95);
        std::cout << layout.name.toStdString() << ": " << score.right << " of " << score.all
                  << " characters\n";
        right += score.right;
        all += score.all;
    }
    std::cout << "together " << right << " of " << all << '\n';
    CHECK(right * 1000 >= all * 985);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/wordFile.h"
#include "support/catch.h"
#include "unit/paper/PaperFixtures.h"
#include "unit/paper/WordLint.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const PaperSheets& sheets, const PaperLook& look = {})
{
    const auto file = wordFile(sheets, look, chinese());
    REQUIRE(file);
    return *file;
}

} // namespace

TEST_CASE("Word shows every kind of document as we wrote it", "[paper][word]")
{
    const QString kind = GENERATE(from_range(allFixtureKinds()));
    const PaperLayout layout = GENERATE(PaperLayout::Table, PaperLayout::Prose, PaperLayout::Card);
    const PaperSize size = GENERATE(PaperSize::A4, PaperSize::K8TwoUp);
    INFO(kind.toStdString() << ' ' << toWord(layout).toStdString());
    const QStringList faults = lintWord(written({fixtureSheet(kind)}, {size, layout, true}));
    CHECK(faults.join(u'\n').toStdString() == "");
}

TEST_CASE("the same document is the same file", "[paper][word]")
{
    CHECK(written({fixtureSheet(u"plan"_s)}) == written({fixtureSheet(u"plan"_s)}));
    CHECK(written({fixtureSheet(u"plan"_s)}) != written({fixtureSheet(u"guide"_s)}));
}

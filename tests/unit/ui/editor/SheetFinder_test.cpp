// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/editor/SheetFinder.h"
#include "ui/editor/SheetText.h"

using namespace Qt::StringLiterals;
using namespace shanke;

TEST_CASE("Readings hide no text from a search, and are found themselves", "[editor][find]")
{
    SheetText text;
    text.setMarkup(u"学《<ruby>静<rt>jìng</rt></ruby><ruby>夜<rt>yè</rt></ruby>思》，静夜思。"_s);
    SheetFinder finder([&] { return QList<QWidget*>{&text}; });
    finder.look(u"静夜思"_s, Qt::CaseInsensitive);
    CHECK(finder.count() == 2);
    finder.go(true);
    CHECK(finder.current() == 1);
    CHECK(text.textCursor().selectedText() == u"静(jìng)夜(yè)思"_s);
    CHECK_FALSE(finder.replace(u"x"_s)); // a reading is not typed over unseen
    finder.go(true);
    CHECK(text.textCursor().selectedText() == u"静夜思"_s);
    CHECK(finder.replaceAll(u"春晓"_s) == 1);
    CHECK(text.markup() == u"学《<ruby>静<rt>jìng</rt></ruby><ruby>夜<rt>yè</rt></ruby>思》，春晓。"_s);
    finder.look(u"jìng"_s, Qt::CaseInsensitive);
    CHECK(finder.count() == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/sheet/RichBlocks.h"
#include "ui/sheet/RichMarkup.h"

#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace shanke;

namespace {

QString shownAndRead(const QString& markup)
{
    QTextDocument document;
    showMarkup(document, markup);
    return markupOf(document.firstBlock());
}

QString shown(const QString& markup)
{
    QTextDocument document;
    showMarkup(document, markup);
    return document.toPlainText();
}

} // namespace

TEST_CASE("Inline markup shown and read again says the same", "[sheet][markup]")
{
    for (const QString& markup :
         {u"静夜思"_s, u"读准<b>床</b>和<i>霜</i>"_s, u"<u>思</u>乡"_s, u"H<sub>2</sub>O, x<sup>2</sup>"_s,
          u"<s>删去</s>"_s, u"<span style=\"color:#ff0000\">红</span>字"_s, u"a &lt; b &amp; c &gt; d"_s,
          u"𠮷田先生认识䶮字"_s, u"第一行\n第二行"_s, u"<a href=\"https://example.org/a\">链接</a>"_s,
          u"<ruby>床<rt>chuáng</rt></ruby>前"_s, u"<img src=\"attachment:月夜图.png\">"_s}) {
        INFO(markup.toStdString());
        CHECK(shownAndRead(markup) == markup);
    }
}

TEST_CASE("A reading stands behind its character in brackets", "[sheet][markup]")
{
    CHECK(shown(u"<ruby>床<rt>chuáng</rt></ruby>前"_s) == u"床(chuáng)前"_s);
}

TEST_CASE("A reading that was typed over becomes text", "[sheet][markup]")
{
    QTextDocument document;
    showMarkup(document, u"<ruby>床<rt>chuáng</rt></ruby>前"_s);
    QTextCursor cursor(&document);
    cursor.setPosition(1);
    cursor.insertText(u"边"_s, cursor.charFormat());
    CHECK(readMarkup(document) == u"床边(chuáng)前"_s);
}

TEST_CASE("Tags that mean nothing here are dropped and their text stays", "[sheet][markup]")
{
    CHECK(shown(u"<marquee>跑</marquee>起来 <font face=\"x\">字</font>"_s) == u"跑起来 字"_s);
    CHECK(shown(u"<b>没有<i>关上"_s) == u"没有关上"_s);
    CHECK(shown(u"三 < 五"_s) == u"三 < 五"_s);
}

TEST_CASE("A heading's own bold is not written", "[sheet][markup]")
{
    QTextDocument document;
    showBlocks(document, {{u"h1"_s, u"heading"_s, u"环节一"_s, {}}});
    CHECK(markupOf(document.firstBlock()) == u"环节一"_s);
}

TEST_CASE("A text shown and not changed is read as it was given", "[sheet][markup]")
{
    QTextDocument document;
    const QString given = u"<strong>床</strong><b></b> <font>前</font><br>&nbsp;<i>没有关上"_s;
    showMarkup(document, given);
    CHECK(readMarkup(document) == given);
    QTextCursor cursor(&document);
    cursor.insertText(u"看"_s);
    CHECK(readMarkup(document) != given);
    cursor.deletePreviousChar();
    CHECK(readMarkup(document) == given);
    cursor.insertBlock();
    CHECK(readMarkup(document) != given);
    showMarkup(document, {});
    CHECK(readMarkup(document).isEmpty());
}

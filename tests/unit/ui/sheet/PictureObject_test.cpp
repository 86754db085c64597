// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/sheet/PictureObject.h"
#include "ui/sheet/RichBlocks.h"
#include "ui/sheet/RichMarkup.h"

#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace shanke;

namespace {

const QString Moon = u"<img src=\"attachment:月夜图.png\">"_s;

} // namespace

TEST_CASE("A picture is one character of a text and is written back as it came", "[sheet][pictures]")
{
    for (const QString& markup :
         {Moon, u"看"_s + Moon + u"说话"_s, Moon + Moon, u"<b>a"_s + Moon + u"</b>"_s}) {
        QTextDocument document;
        new PictureObject(document);
        showBlocks(document, {{.id = u"a"_s, .text = markup, .more = {}}});
        INFO(markup.toStdString());
        CHECK(document.toPlainText().count(QChar::ObjectReplacementCharacter) == markup.count(u"<img"_s));
        CHECK(readBlocks(document).at(0).text == markup);
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"后"_s); // the text is read anew
        CHECK(readBlocks(document).at(0).text.count(Moon) == markup.count(u"<img"_s));
        CHECK(readBlocks(document).at(0).text.contains(u"后"_s));
    }
}

TEST_CASE("A picture that is not here is a box with its name, no wider than its column", "[sheet][pictures]")
{
    QTextDocument document;
    auto* pictures = new PictureObject(document);
    document.setTextWidth(60);
    showMarkup(document, Moon);
    QTextCursor cursor(&document);
    cursor.setPosition(1);
    const QSizeF box = pictures->intrinsicSize(&document, 0, cursor.charFormat());
    CHECK(box.width() > 20);
    CHECK(box.width() <= 60);
    CHECK(cursor.charFormat().toolTip() == u"月夜图.png"_s);
}

TEST_CASE("What is typed beside a reading leaves it as it is", "[sheet][markup]")
{
    QTextDocument document;
    showMarkup(document, u"<ruby>静<rt>jìng</rt></ruby>"_s);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u"夜"_s);
    CHECK(readMarkup(document) == u"<ruby>静<rt>jìng</rt></ruby>夜"_s);
}

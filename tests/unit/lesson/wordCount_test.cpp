// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/wordCount.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace shanke;

TEST_CASE("A text is as long as its Chinese characters and the words between", "[lesson]")
{
    CHECK(wordCount(u"") == 0);
    CHECK(wordCount(u"床前明月光，\n疑是地上霜。") == 10);
    CHECK(wordCount(u"读 Unit 3 的 don't 和 3.5 米") == 8);
    CHECK(wordCount(u"月。Moon（moon）") == 3);
    CHECK(wordCount(u"ｍｏｏｎ １２ ……—— ()") == 2);
    CHECK(wordCount(QString(u"𠮷野家"_s)) == 3);
    CHECK(wordCount(QString(QChar(0xd842))) <= 1); // half a character
}

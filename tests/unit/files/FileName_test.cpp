// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FileName.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("Names that every PC takes stay as they are", "[files]")
{
    for (const QString& name : {u"静夜思.pptx"_s, u"𠮷野家䶮.jpg"_s, u"第1课 (2).docx"_s, u".hidden"_s,
                                u"无后缀"_s, u"a.tar.gz"_s, u"console.txt"_s, u"com.pdf"_s}) {
        CHECK(cleanFileName(name) == name);
        CHECK(checkFileName(name));
    }
}

TEST_CASE("Names that could leave their folder or hurt a PC are cleaned, and refused from others", "[files]")
{
    const std::pair<QString, QString> names[] = {
        {u".."_s, u"_"_s},
        {u"."_s, u"_"_s},
        {QString(), u"_"_s},
        {u"../../etc/passwd"_s, u".._.._etc_passwd"_s},
        {u"C:\\windows\\a.txt"_s, u"C__windows_a.txt"_s},
        {u"a\nb\tc\u007f.txt"_s, u"a_b_c_.txt"_s},
        {u"\u202egpj.exe"_s, u"_gpj.exe"_s}, // written from right to left
        {u"what?*.doc"_s, u"what__.doc"_s},
        {u"con"_s, u"_con"_s},
        {u"NUL.txt"_s, u"_NUL.txt"_s},
        {u"Com1.a.b"_s, u"_Com1.a.b"_s},
        {u"lpt\u00b2"_s, u"_lpt\u00b2"_s},
        {u"课件.pptx. "_s, u"课件.pptx"_s},
        {u" 课件"_s, u"课件"_s},
    };
    for (const auto& [name, clean] : names) {
        CAPTURE(name.toStdString());
        CHECK(cleanFileName(name) == clean);
        const auto checked = checkFileName(name);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().kind == ErrorKind::InvalidInput);
        CHECK(checkFileName(clean));
    }
}

TEST_CASE("A name of more than 255 bytes is cut between characters and keeps its ending", "[files]")
{
    const QString clean = cleanFileName(QString(100, u'课') + u"𠮷.pptx"_s);
    CHECK(clean.toUtf8().size() <= 255);
    CHECK(clean.toUtf8().size() > 248);
    CHECK(clean.endsWith(u".pptx"_s));
    CHECK(clean.isValidUtf16());
    CHECK(checkFileName(clean));
    CHECK(cleanFileName(QString(300, u'a') + u'.' + QString(300, u'b')).size() == 255);
}

TEST_CASE("A name that stands for another is numbered", "[files]")
{
    const QStringList taken{u"教案.txt"_s, u"A.txt"_s, u"课件 (2).pptx"_s, u"无后缀"_s};
    CHECK(freeFileName(u"新.txt"_s, taken) == u"新.txt"_s);
    CHECK(freeFileName(u"教案.txt"_s, taken) == u"教案 (2).txt"_s);
    CHECK(freeFileName(u"教案.txt"_s, taken + QStringList{u"教案 (2).TXT"_s}) == u"教案 (3).txt"_s);
    CHECK(freeFileName(u"a.TXT"_s, taken) == u"a (2).TXT"_s); // one file where case does not count
    CHECK(freeFileName(u"课件 (2).pptx"_s, taken) == u"课件 (3).pptx"_s);
    CHECK(freeFileName(u"无后缀"_s, taken) == u"无后缀 (2)"_s);
    CHECK(freeFileName(u"教案?.txt"_s, {u"教案_.txt"_s}) == u"教案_ (2).txt"_s);
}

TEST_CASE("A numbered name is one that every PC takes, also where it is as long as names are", "[files]")
{
    const QString longest = cleanFileName(u"䶮"_s.repeated(300) + u".pptx"_s);
    QStringList taken;
    for (int i = 0; i < 12; ++i) {
        const QString name = freeFileName(u"䶮"_s.repeated(300 + i) + u".pptx"_s, taken);
        CHECK(checkFileName(name));
        CHECK(name.endsWith(u".pptx"_s));
        CHECK_FALSE(taken.contains(name));
        taken.append(name);
    }
    CHECK(taken.first() == longest);
}

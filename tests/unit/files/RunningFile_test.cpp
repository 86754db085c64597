// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/RunningFile.h"
#include "support/catch.h"
#include "unit/files/FilesFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// What the disk has under a name, judged as it is when somebody opens it.
bool isOpened(const QString& name, const QByteArray& bytes)
{
    const PersonsFolder folder;
    const auto judged = refuseOpening(folder.write(name, bytes));
    CHECK((judged || judged.error().kind == ErrorKind::Forbidden));
    return judged.has_value();
}

const QByteArray oldOffice = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

QByteArray wide(const QString& text)
{
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

} // namespace

TEST_CASE("Programs, scripts and links are refused by their ending and by their first bytes", "[files]")
{
    for (const QString& name :
         {u"setup.EXE"_s, u"课件.pptx.exe"_s, u"a.bat"_s, u"b.vbs"_s, u"c.lnk"_s, u"d.sh"_s,
          u"教案.desktop"_s, u"教案.Desktop"_s, u"资料.url"_s, u"游戏.jar"_s, u"帮助.chm"_s, u"点名.py"_s,
          u"网页.hta"_s, u"软件.flatpakref"_s, u"宏.ps1"_s, u"查找.search-ms"_s})
        CHECK(refuseProgram(name, "abcd").error().kind == ErrorKind::Forbidden);
    CHECK_FALSE(refuseProgram(u"月夜.jpg"_s, "MZ\x90"));
    CHECK_FALSE(refuseProgram(u"月夜.jpg"_s, "\x7f"
                                             "ELF"));
    CHECK_FALSE(refuseProgram(u"说明.txt"_s, "#!/b"));
    CHECK_FALSE(refuseProgram(u"说明.txt"_s, "\xef\xbb\xbf#!/bin/sh\n"));
    CHECK_FALSE(refuseProgram(u"教案"_s, "# 静夜思\n\n[Desktop Entry]\nExec=sh\n"));
    CHECK_FALSE(refuseProgram(u"教案"_s, "[InternetShortcut]\r\nURL=file:///bin/sh\r\n"));
    CHECK_FALSE(refuseProgram(u"教案"_s, QByteArrayView("L\0\0\0\x01\x14\x02\0", 8)));
    CHECK_FALSE(refuseProgram(u"教案.zip"_s, "PK\x03\x04 META-INF/MANIFEST.MF"));
}

TEST_CASE("What a school teaches with is no program", "[files]")
{
    for (const QString& name :
         {u"静夜思.pptx"_s, u"成绩.xls"_s, u"教案.docx"_s, u"教案.wps"_s, u"月夜.jpg"_s, u"朗读.mp3"_s,
          u"示范课.mp4"_s, u"资料.zip"_s, u"资料.rar"_s, u"练习.pdf"_s, u"听力.iso"_s, u"说明.txt"_s,
          u"几何.gsp"_s, u"互动.enbx"_s, u"网页.html"_s, u"exe"_s})
        CHECK(refuseProgram(name, "PK\x03\x04"));
    CHECK(refuseProgram(u"空.txt"_s, {}));
    CHECK(isOpened(u"静夜思.pptx"_s, "PK\x03\x04 ppt/presentation.xml" + noise(3'000'000)));
    CHECK(isOpened(u"成绩.xls"_s, oldOffice + noise(100'000)));
    CHECK(isOpened(u"空.txt"_s, {}));
    CHECK(isOpened(u"说明.txt"_s, "宏的名字 vbaProject.bin 写在这里"));
}

TEST_CASE("What can run is not opened, whatever its name says", "[files]")
{
    CHECK_FALSE(isOpened(u"教案.desktop"_s, "[Desktop Entry]\nType=Application\nExec=sh -c 'touch x'\n"));
    CHECK_FALSE(isOpened(u"教案"_s, "[Desktop Entry]\nType=Application\n"));
    CHECK_FALSE(isOpened(u"静夜思.pptx"_s, "MZ" + noise(1000)));
    for (const QString& name : {u"成绩.xlsm"_s, u"课件.pptm"_s, u"通知.DOCM"_s, u"成绩.xlsb"_s})
        CHECK_FALSE(isOpened(name, "PK\x03\x04"));
    // Names of macros stand anywhere in the file, also where two parts that are read meet.
    for (const qsizetype at : {qsizetype(40), qsizetype(1024 * 1024 - 5), qsizetype(2'500'000)}) {
        CHECK_FALSE(
            isOpened(u"静夜思.pptx"_s, "PK\x03\x04" + noise(at) + "ppt/vbaProject.bin" + noise(9000)));
        CHECK_FALSE(isOpened(u"成绩.xls"_s, oldOffice + noise(at) + wide(u"_VBA_PROJECT"_s) + noise(9000)));
        CHECK_FALSE(isOpened(u"成绩.ods"_s, "PK\x03\x04" + noise(at) + "Basic/script-lc.xml" + noise(9000)));
    }
    const PersonsFolder folder;
    CHECK(refuseOpening(folder.path(u"没有.txt"_s)).error().kind == ErrorKind::NotFound);
}

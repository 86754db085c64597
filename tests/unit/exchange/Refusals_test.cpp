// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConfinedProgram.h"
#include "exchange/OfficeConverter.h"
#include "support/OleFiles.h"
#include "unit/exchange/Placed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

Error refusalOf(const QString& path)
{
    const auto file = readSchoolFile(path, LabelDictionary::builtIn());
    REQUIRE_FALSE(file);
    CHECK(file.error().detail.size() > 10); // a sentence
    return file.error();
}

} // namespace

TEST_CASE("A file is told by its bytes, and what cannot be a plan is refused with a sentence",
          "[exchange][refusals]")
{
    const TableFiles folder;
    CHECK(refusalOf(folder.write(u"empty.docx"_s, {})).detail.contains(u"0 bytes"_s));
    CHECK(refusalOf(folder.write(u"plan.docx"_s, "%PDF-1.7")).detail.contains(u"PDF"_s)); // of nothing
    CHECK(refusalOf(folder.write(u"plan.docx"_s, "\x89PNG\r\n")).detail.contains(u"picture"_s));
    CHECK(refusalOf(folder.write(u"plan.docx"_s, QByteArray("MZ\0\1", 4))).kind == ErrorKind::InvalidInput);
    CHECK(refusalOf(folder.write(u"plan.docx"_s, oleFile({{u"EncryptedPackage"_s, "x"}})))
              .detail.contains(u"password"_s));
    CHECK(refusalOf(folder.zip(u"plan.docx"_s, {{"word/document.xml", "<x/>"}, {"word/vbaProject.bin", "x"}}))
              .kind == ErrorKind::Forbidden);
    CHECK(refusalOf(folder.path(u"nowhere.docx"_s)).kind == ErrorKind::NotFound);
    REQUIRE(QDir().mkdir(folder.path(u"folder.docx"_s)));
    CHECK(refusalOf(folder.path(u"folder.docx"_s)).detail.contains(u"no file"_s));
    const QString pipe = folder.path(u"pipe.docx"_s);
    REQUIRE(mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    CHECK(refusalOf(pipe).kind == ErrorKind::InvalidInput); // and nobody waits for it
    QFile large(folder.path(u"large.docx"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(300LL * 1024 * 1024)); // takes no space
    CHECK(refusalOf(large.fileName()).kind == ErrorKind::TooLarge);
}

TEST_CASE("A workbook is no plan", "[exchange][refusals]")
{
    const TableFiles folder;
    CHECK(refusalOf(folder.workbook(sheetRow(1, {u"姓名"_s}))).kind == ErrorKind::InvalidInput);
}

TEST_CASE("Plain text in the encodings of a school is read line by line", "[exchange]")
{
    const TableFiles folder;
    const ImportedFile file = imported(folder.write(
        u"教案.txt"_s, gb18030(u"课题：静夜思\n教学目标：\n会背。\n教学过程：\n一、导入\n猜谜。"_s)));
    REQUIRE(file.documents.size() == 1);
    CHECK(textAt(file.documents.front(), u"header.title"_s).trimmed() == u"静夜思"_s);
    CHECK(textAt(file.documents.front(), u"steps.teacherActivity"_s).trimmed() == u"猜谜。"_s);
}

TEST_CASE("An old Word file is read with LibreOffice, or without", "[exchange][ole]")
{
    const TableFiles folder;
    const ImportedFile file = imported(folder.write(u"教案.doc"_s, oldWordFile({{u"课题\a"_s, true},
                                                                                {u"静夜思\a"_s, true},
                                                                                {u"\a"_s, true, true},
                                                                                {u"教学目标\a"_s, true},
                                                                                {u"会背。\a"_s, true},
                                                                                {u"\a"_s, true, true}})));
    REQUIRE(file.documents.size() == 1);
    CHECK(textAt(file.documents.front(), u"header.title"_s).trimmed() == u"静夜思"_s);
    CHECK(textAt(file.documents.front(), u"objectives"_s).trimmed() == u"会背。"_s);
}

TEST_CASE("Rich text is converted where LibreOffice is installed; else a sentence says what to do",
          "[exchange][refusals]")
{
    const TableFiles folder;
    const QString path = folder.write(u"plan.rtf"_s, "{\\rtf1\\ansi\\ansicpg936 Homework: read it.\\par}");
    const auto file = readSchoolFile(path, LabelDictionary::builtIn());
    if (OfficeConverter::program().isEmpty()) {
        REQUIRE_FALSE(file);
        CHECK(file.error().detail.contains(u"save it as .docx"_s));
        return;
    }
    REQUIRE(file);
    CHECK(file->through == u"LibreOffice"_s);
    CHECK(file->unaccounted() == 0);
}

TEST_CASE("A program that takes too long is ended with its children", "[exchange][confined]")
{
    const QTemporaryDir folder;
    const ConfinedProgram endless{u"/bin/sh"_s, {u"-c"_s, u"sleep 100 & sleep 100"_s}, folder.path()};
    const auto ran = endless.run(std::chrono::seconds(1));
    REQUIRE_FALSE(ran);
    CHECK(ran.error().kind == ErrorKind::Cancelled);
    const ConfinedProgram quick{u"/bin/sh"_s, {u"-c"_s, u"echo done > made"_s}, folder.path()};
    CHECK(quick.run(std::chrono::seconds(20)));
    CHECK(QFile::exists(folder.filePath(u"made"_s)));
}

TEST_CASE("Where the other program takes the tables of an old file for running text, they are read here",
          "[exchange][refusals]")
{
    const TableFiles folder;
    const QString flat =
        writeWord(folder, u"flat.docx"_s, wordLines(u"课题大海课型新授教学目标会读生字。"_s));
    const QString office = folder.write(
        u"soffice"_s, "#!/bin/sh\nfor word; do [ \"$last\" = --outdir ] && made=$word; last=$word; done\n"
                      "mkdir -p \"$made\" && cp '" +
                          flat.toUtf8() + "' \"$made/file.docx\"\n");
    QFile::setPermissions(office, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString old = folder.write(u"old.doc"_s, oldWordFile({{u"课题\a"_s, true},
                                                                {u"大海\a"_s, true},
                                                                {u"\a"_s, true, true},
                                                                {u"教学目标\a"_s, true},
                                                                {u"会读生字。\a"_s, true},
                                                                {u"\a"_s, true, true}}));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFileInfo(office).path().toUtf8() + ':' + path);
    const ImportedFile file = imported(old);
    qputenv("PATH", path);
    CHECK(file.through.isEmpty());
    REQUIRE(file.documents.size() == 1);
    CHECK(textAt(file.documents.front(), u"header.title"_s).trimmed() == u"大海"_s);
    CHECK(textAt(file.documents.front(), u"objectives"_s).trimmed() == u"会读生字。"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/StudyGuide.h"
#include "platform/DatabaseNames.h"
#include "support/SchoolFiles.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/FileService.h"
#include "workspace/ImportService.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

struct Importing
{
    SchoolFile read(const QString& from)
    {
        const auto file = await(workspace->imports().read(from));
        INFO((file ? std::string() : file.error().detail.toStdString()));
        REQUIRE(file);
        return *file;
    }

    int records() { return int(await(workspace->records().list({})).value().size()); }

    TableFiles folder;
    QString path = writeWord(folder, u"静夜思.docx"_s, twoPeriods());
    TestWorkspace workspace{u"js01"_s};
};

} // namespace

TEST_CASE_METHOD(Importing, "What a file says is stored as plans that open, with the file attached to each",
                 "[exchange][store]")
{
    const SchoolFile file = read(path);
    CHECK(records() == 0);
    CHECK_FALSE(file.text.empty());
    CHECK(file.earlier.isEmpty());
    const auto stored = await(workspace->imports().store(file));
    REQUIRE(stored);
    REQUIRE(stored->documents.size() == 2);
    CHECK(stored->attached == u"静夜思.docx"_s);
    for (const ImportedRecordId& document : stored->documents) {
        const auto opened = await(workspace->records().open(document.id));
        REQUIRE(opened);
        CHECK(opened->rev == document.rev);
        const LessonPlan plan(opened->record);
        CHECK(plan.header().title == u"静夜思"_s);
        CHECK(plan.header().periodNo == int(document.document) + 1);
        REQUIRE(plan.files().size() == 1);
        const DatabaseName space = spaceOf(workspace->account().settings().user);
        const auto manifest = await(workspace->files().find(space, document.id, u"静夜思.docx"_s));
        REQUIRE(manifest);
        CHECK(manifest->sha256 == file.sha256);
        CHECK(await(workspace->files().look(space, {*manifest})).value().front().isHere);
    }
}

TEST_CASE_METHOD(Importing, "A file that was imported before is known by its bytes, not its name",
                 "[exchange][store]")
{
    REQUIRE(await(workspace->imports().store(read(path))));
    const QString copy = folder.path(u"另一个名字.docx"_s);
    REQUIRE(QFile::copy(path, copy));
    const SchoolFile again = read(copy);
    REQUIRE(again.earlier.size() == 2);
    CHECK(again.earlier.front().title == u"静夜思"_s);
    CHECK(
        read(writeWord(folder, u"静夜思2.docx"_s, twoPeriods() + wordLines(u"又一行"_s))).earlier.isEmpty());
    // Of a plan that was taken away it says nothing.
    for (const EarlierImport& record : again.earlier) {
        const auto open = await(workspace->records().open(record.id));
        REQUIRE(await(workspace->records().remove(record.id, open->rev)));
    }
    CHECK(read(copy).earlier.isEmpty());
}

TEST_CASE_METHOD(Importing, "A file that changed after a person looked at it is not stored",
                 "[exchange][store]")
{
    const SchoolFile file = read(path);
    REQUIRE(QFile::remove(path));
    REQUIRE(writeWord(folder, u"静夜思.docx"_s, wordLines(u"课题：望庐山瀑布"_s)) == path);
    const auto stored = await(workspace->imports().store(file));
    REQUIRE_FALSE(stored);
    CHECK(stored.error().kind == ErrorKind::Conflict);
    CHECK(records() == 0);
}

TEST_CASE_METHOD(Importing, "All documents of a file are stored, or none", "[exchange][store]")
{
    SchoolFile file = read(path);
    for (ImportedDocument& document : file.found.documents)
        document.isLeftOut = true;
    const auto none = await(workspace->imports().store(file));
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::InvalidInput);
    file.found.documents[1].isLeftOut = false;
    // A text that no document may hold: the second record cannot be signed.
    file.found.documents[0].isLeftOut = false;
    file.found.documents[1].header.push_back(
        {.place = u"title"_s, .label = {}, .lines = {RichText(QString(QChar(0xD800)))}, .from = {}});
    REQUIRE_FALSE(await(workspace->imports().store(file)));
    CHECK(records() == 0);
}

TEST_CASE_METHOD(Importing, "What is no text document is refused, and nothing is left behind",
                 "[exchange][store]")
{
    const auto refused = await(workspace->imports().read(folder.write(u"教案.docx"_s, "%PDF-1.7")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidInput);
    CHECK(await(workspace->imports().read(folder.path(u"没有.docx"_s))).error().kind == ErrorKind::NotFound);
    CHECK(records() == 0);
}

TEST_CASE_METHOD(Importing, "A guide of the same lesson in the file belongs to its plan", "[exchange][store]")
{
    const QByteArray guide = wordLines(u"【学习目标】\n会读。\n【自主学习】\n读一读。"_s);
    const SchoolFile file = read(writeWord(folder, u"一课两份.docx"_s,
                                           twoPeriods() + wordCentred(u"《静夜思》导学案"_s) + guide +
                                               wordCentred(u"《望天门山》导学案"_s) + guide));
    const auto stored = await(workspace->imports().store(file));
    REQUIRE(stored);
    REQUIRE(stored->documents.size() == 4);
    const auto planOf = [&](size_t document) {
        const auto opened = await(workspace->records().open(stored->documents[document].id));
        REQUIRE(opened);
        return StudyGuide(opened->record).plan();
    };
    CHECK(planOf(2) == stored->documents[1].id); // the nearest one before it
    CHECK(planOf(3).isEmpty());
}

TEST_CASE_METHOD(Importing, "Pictures of a file are files of the records that show them", "[exchange][store]")
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "PNG"));
    const QByteArray board = wordTable(
        {wordRow({wordCell(wordLines(u"板书设计"_s)), wordCell("<w:p>" + wordPicture(0) + "</w:p>")})});
    const QString pictured = writeWord(folder, u"有图.docx"_s, twoPeriods() + board, {{"image1.png", png}});
    const auto stored = await(workspace->imports().store(read(pictured)));
    REQUIRE(stored);
    REQUIRE(stored->documents.size() == 2);
    const DatabaseName space = spaceOf(workspace->account().settings().user);
    const auto first = await(workspace->records().open(stored->documents[0].id));
    const auto second = await(workspace->records().open(stored->documents[1].id));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->record.files().size() == 1);
    REQUIRE(second->record.files().size() == 2);
    const auto shown = await(workspace->files().pictures(space, second->record.toJson()));
    REQUIRE(shown);
    REQUIRE(shown->size() == 1);
    CHECK(shown->constBegin().value() == png);
    CHECK_FALSE(QFileInfo::exists(workspace.folder() + u"/imported"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InfoBar.h"
#include "ui/editor/AttachmentWords.h"
#include "ui/editor/Attachments.h"
#include "ui/editor/AttachmentsPane.h"
#include "ui/editor/SheetText.h"
#include "ui/editor/Thumbnails.h"
#include "unit/files/FilesFixture.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/FileService.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// The plan of a teacher in the editor, without a display.
struct OpenedPlan
{
    TwoDesks desks;
    FakeClock clock;
    PersonsFolder folder;
    RecordSession session{*desks.teacher, clock};
    Attachments attachments{*desks.teacher, session};
    QAbstractItemModelTester tester{&attachments.model()};

    OpenedPlan()
    {
        session.open(desks.save(fixtureA()));
        REQUIRE(eventually([&] { return session.isOpen(); }));
    }

    QJsonArray named() { return LessonPlan(session.edits().record()).files(); }
    const AttachmentRow& row(int at) { return attachments.model().rows().at(at); }

    void attach(const QString& name, const QByteArray& bytes)
    {
        const int before = int(named().size());
        attachments.attach({folder.write(name, bytes)});
        REQUIRE(eventually([&] { return named().size() == before + 1; }));
        REQUIRE(eventually([&] {
            const int at = attachments.model().find(name);
            return at >= 0 && row(at).isHere();
        }));
    }

    void overwrite(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
};

QByteArray pngOf(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_CASE("An attached file is named by the plan and saved with it", "[editor][attachments]")
{
    OpenedPlan plan;
    plan.attach(u"静夜思𠮷.pptx"_s, noise(700'000));
    CHECK(plan.row(0).name == u"静夜思𠮷.pptx"_s);
    CHECK(plan.row(0).size == 700'000);
    CHECK(plan.session.hasUnsaved());
    plan.session.save();
    REQUIRE(eventually([&] { return plan.session.keeping() == TextSafety::Saved; }));
    const OpenRecord stored = answerOf(plan.desks.teacher->records().open(plan.session.facts().id));
    CHECK(stored.record.files() == plan.named());
}

TEST_CASE("Several files are attached one after the other, what cannot be is said", "[editor][attachments]")
{
    OpenedPlan plan;
    QSignalSpy failed(&plan.attachments, &Attachments::failed);
    plan.attachments.attach({plan.folder.write(u"一.txt"_s, "一"), plan.folder.write(u"教具.exe"_s, "MZ"),
                             plan.folder.path(u"没有.txt"_s), plan.folder.write(u"二.txt"_s, "二")});
    REQUIRE(eventually([&] { return plan.named().size() == 2 && failed.count() == 2; }));
    CHECK(failed[0][0].toString().contains(u"教具.exe"_s));
    CHECK(failed[1][0].toString().contains(u"没有.txt"_s));
}

TEST_CASE("A file goes into the plan it was attached to, also when another is open by then",
          "[editor][attachments]")
{
    OpenedPlan plan;
    const DocId first = plan.session.facts().id;
    const DocId second = plan.desks.save(fixtureSc02());
    plan.attachments.attach({plan.folder.write(u"录像.mp4"_s, noise(4'000'000))});
    plan.session.open(second);
    REQUIRE(eventually([&] { return plan.session.isOpen(); }));
    CHECK(eventually([&] {
        return LessonPlan(answerOf(plan.desks.teacher->records().open(first)).record).files().size() == 1;
    }));
    CHECK(plan.named().isEmpty());
}

TEST_CASE("Taking a file out can be undone", "[editor][attachments]")
{
    OpenedPlan plan;
    plan.attach(u"课件.txt"_s, "床前明月光");
    const QJsonArray before = plan.named();
    plan.attachments.remove(u"课件.txt"_s);
    CHECK(plan.named().isEmpty());
    plan.session.edits().undo();
    CHECK(plan.named() == before);
    REQUIRE(eventually([&] { return plan.attachments.count() == 1; }));
}

TEST_CASE("An opened file is the same bytes, and its changed copy becomes the new version",
          "[editor][attachments]")
{
    OpenedPlan plan;
    plan.attach(u"课件.txt"_s, "第一版");
    QSignalSpy opened(&plan.attachments, &Attachments::openWanted);
    plan.attachments.open(u"课件.txt"_s);
    REQUIRE(eventually([&] { return opened.count() == 1; }));
    const QString copy = opened[0][0].toString();
    CHECK(PersonsFolder::read(copy) == "第一版");

    plan.overwrite(copy, "第二版");
    REQUIRE(eventually([&] { return !plan.row(0).state.changedCopy.isEmpty(); }));
    CHECK(AttachmentWords::sentence(plan.row(0)).contains(AttachmentWords::tr("changed in another program")));
    plan.attachments.takeChanged(u"课件.txt"_s);
    REQUIRE(eventually([&] { return plan.row(0).isHere() && plan.row(0).state.changedCopy.isEmpty(); }));
    CHECK(plan.named().size() == 1);
    CHECK(findFile(plan.named(), u"课件.txt"_s)->sha256 == Digest::of("第二版"));

    plan.overwrite(copy, "第三版"); // the other program goes on
    CHECK(eventually([&] { return !plan.row(0).state.changedCopy.isEmpty(); }));
}

TEST_CASE("A file of a plan that can run is not opened, but offered to be saved", "[editor][attachments]")
{
    OpenedPlan plan;
    plan.attach(u"课件.pptm"_s, "PK\x03\x04");
    AttachmentsPane pane(plan.attachments);
    QSignalSpy opened(&plan.attachments, &Attachments::openWanted);
    QSignalSpy refused(&plan.attachments, &Attachments::notOpened);
    plan.attachments.open(u"课件.pptm"_s);
    REQUIRE(eventually([&] { return refused.count() == 1; }));
    CHECK(opened.isEmpty());
    const auto* message = pane.findChild<InfoBar*>(u"editor.file.message"_s);
    CHECK(message->text().contains(u"课件.pptm"_s));
    const auto* save = message->findChild<QPushButton*>(u"message.action"_s);
    CHECK_FALSE(save->isHidden());
}

TEST_CASE("A file is saved byte for byte where the person wants it", "[editor][attachments]")
{
    OpenedPlan plan;
    plan.attach(u"课件.pptx"_s, noise(500'000));
    QSignalSpy saved(&plan.attachments, &Attachments::saved);
    plan.attachments.saveAs(u"课件.pptx"_s, plan.folder.path(u"带走.pptx"_s));
    REQUIRE(eventually([&] { return saved.count() == 1; }));
    CHECK(PersonsFolder::read(plan.folder.path(u"带走.pptx"_s)) == noise(500'000));
    QSignalSpy failed(&plan.attachments, &Attachments::failed);
    plan.attachments.saveAs(u"课件.pptx"_s, plan.folder.path(u"没有/带走.pptx"_s));
    CHECK(eventually([&] { return failed.count() == 1; }));
}

TEST_CASE("A file that is not here says so, and what nobody can read stands in the list",
          "[editor][attachments]")
{
    OpenedPlan plan;
    FileManifest far{u"课件.pptx"_s, u"application/x"_s, 18'000'000, Digest::of("x"), {}};
    for (int i = 0; i < 60; ++i) {
        ChunkRef chunk = SealedChunk::seal(QByteArray::number(i)).ref;
        chunk.size = 300'000;
        far.chunks.push_back(chunk);
    }
    plan.session.edits().setFiles({far.toJson(), QJsonObject{{u"name"_s, u"坏.pptx"_s}}});
    REQUIRE(eventually([&] { return plan.attachments.count() == 2; }));
    CHECK_FALSE(plan.row(0).isHere());
    CHECK(AttachmentWords::sentence(plan.row(0)) ==
          AttachmentWords::tr("not on this PC yet, %1").arg(u"18 MB"_s));
    CHECK(plan.row(1).kind == AttachmentRow::Kind::Unusable);
    QSignalSpy failed(&plan.attachments, &Attachments::failed);
    plan.attachments.open(u"课件.pptx"_s); // fetches, and there is no server
    CHECK(eventually([&] { return failed.count() == 1; }));
}

TEST_CASE("A picture from the clipboard becomes a file", "[editor][attachments]")
{
    OpenedPlan plan;
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    plan.attachments.attachPicture(image);
    REQUIRE(eventually([&] { return plan.attachments.count() == 1 && plan.row(0).isHere(); }));
    CHECK(plan.row(0).name.endsWith(u".png"_s));
    CHECK(eventually([&] { return !plan.attachments.model().picture(plan.row(0).name).isNull(); }));
}

TEST_CASE("Pictures of files are small, whatever the file", "[editor][attachments]")
{
    const PersonsFolder folder;
    const QImage small = Thumbnails::of(folder.write(u"月夜.png"_s, pngOf({800, 400})));
    CHECK(small.size() == QSize(96, 48));
    CHECK(Thumbnails::of(folder.write(u"一线.png"_s, pngOf({3000, 1}))).width() == 96);
    CHECK(Thumbnails::of(folder.write(u"假.png"_s, "not a picture")).isNull());
    CHECK(Thumbnails::of(folder.write(u"程序.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>")).isNull());
    QByteArray bomb = pngOf({10, 10}); // says that it is 65,000 pixels wide and high
    bomb.replace(16, 8, QByteArray::fromHex("0000fde80000fde8"));
    CHECK(Thumbnails::of(folder.write(u"炸弹.png"_s, bomb)).isNull());
    CHECK_FALSE(Thumbnails::isPicture(u"image/png"_s, 100'000'000));
    CHECK_FALSE(Thumbnails::isPicture(u"application/pdf"_s, 1000));
}

TEST_CASE("The time left is said in words", "[editor][attachments]")
{
    using namespace std::chrono_literals;
    CHECK(AttachmentWords::about(0s) == AttachmentWords::tr("about %n s", nullptr, 1));
    CHECK(AttachmentWords::about(600s) == AttachmentWords::tr("about %n min", nullptr, 10));
    CHECK(AttachmentWords::about(7200s) == AttachmentWords::tr("about %n h", nullptr, 2));
}

TEST_CASE("The pane attaches what is dropped, and the keyboard reaches everything", "[editor][attachments]")
{
    OpenedPlan plan;
    AttachmentsPane pane(plan.attachments);
    pane.show();
    pane.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&pane));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(plan.folder.write(u"课件.txt"_s, "一"))});
    CHECK(AttachmentsPane::canAttach(files));
    pane.attach(files);
    REQUIRE(eventually([&] { return plan.attachments.count() == 1 && plan.row(0).isHere(); }));
    QMimeData text;
    text.setText(u"只是文字"_s);
    CHECK_FALSE(AttachmentsPane::canAttach(text));

    auto* list = pane.findChild<QListView*>(u"editor.files"_s);
    REQUIRE(list);
    CHECK_FALSE(list->accessibleName().isEmpty());
    CHECK(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"课件.txt"_s));
    list->setCurrentIndex(list->model()->index(0, 0));
    for (auto* tool : pane.findChildren<QToolButton*>()) {
        CHECK_FALSE(tool->accessibleName().isEmpty());
        CHECK(tool->focusPolicy() != Qt::NoFocus);
    }
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(plan.named().isEmpty());
}

TEST_CASE("Files that are pasted into the sheet are no text", "[editor][attachments]")
{
    const PersonsFolder folder;
    SheetText text;
    text.setPlainText(u"床前"_s);
    int pasted = 0;
    QObject::connect(&text, &SheetText::filesPasted, &text, [&] { ++pasted; });
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(folder.write(u"课件.txt"_s, "一"))});
    QGuiApplication::clipboard()->setMimeData(files);
    text.paste();
    CHECK(pasted == 1);
    CHECK(text.toPlainText() == u"床前"_s);
    QGuiApplication::clipboard()->setText(u"明月光"_s);
    text.paste();
    CHECK(pasted == 1);
    CHECK(text.toPlainText().contains(u"明月光"_s));
}

TEST_CASE("A picture that is pasted or dropped into a text stands in it, and in no plain one",
          "[editor][attachments][pictures]")
{
    const PersonsFolder folder;
    QImage drawn(8, 6, QImage::Format_RGB32);
    drawn.fill(Qt::red);
    const QString path = folder.path(u"月夜.png"_s);
    REQUIRE(drawn.save(path));
    SheetText text;
    QSignalSpy files(&text, &SheetText::filesPasted);
    QList<PastedPicture> shown;
    QObject::connect(&text, &SheetText::pagePasted, &text,
                     [&](const PastedPage& page) { shown += page.pictures; });
    QGuiApplication::clipboard()->setImage(drawn);
    text.paste();
    REQUIRE(shown.size() == 1);
    CHECK(text.blocks().at(0).text == u"<img src=\"attachment:%1\">"_s.arg(shown[0].name));
    CHECK(QImage::fromData(shown[0].bytes).size() == drawn.size());
    auto* dropped = new QMimeData;
    dropped->setUrls({QUrl::fromLocalFile(path)});
    QGuiApplication::clipboard()->setMimeData(dropped);
    text.paste();
    CHECK(shown.size() == 2);
    CHECK(files.isEmpty());
    SheetText plain;
    plain.setPlain(true);
    QSignalSpy refused(&plain, &SheetText::filesPasted);
    plain.paste();
    CHECK(refused.count() == 1);
    CHECK(plain.blocks().empty());
}

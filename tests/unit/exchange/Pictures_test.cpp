// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordsOf.h"
#include "lesson/LessonPlan.h"
#include "unit/exchange/Placed.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QRandomGenerator>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    image.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

QByteArray pictureLine(int part, const QString& before = {})
{
    return "<w:p>" + (before.isEmpty() ? QByteArray() : wordRun(before)) + wordPicture(part) + "</w:p>";
}

// Each picture of the file stands somewhere or is counted by a rule.
void checkCounts(const ImportedFile& file)
{
    qsizetype known = file.pictures.dropped.total();
    for (const ImportedDocument& document : file.documents)
        known += document.pictures().size();
    CHECK(known == file.pictures.shown);
    CHECK_FALSE(file.pictures.dropped.byRule().contains(u"picture in a text of words alone"_s));
}

qsizetype droppedBy(const ImportedFile& file, const QString& rule)
{
    return file.pictures.dropped.byRule().value(rule);
}

QByteArray planAround(const QByteArray& inTheStep)
{
    return wordGrid({{u"课题"_s, u"月相变化"_s}, {u"教学目标"_s, u"认识月相"_s}}) +
           wordTable({wordRow({wordCell(wordLines(u"教学环节"_s)), wordCell(wordLines(u"教师活动"_s)),
                               wordCell(wordLines(u"学生活动"_s))}),
                      wordRow({wordCell(wordLines(u"导入"_s)), wordCell(wordLines(u"出示图片"_s)),
                               wordCell(wordLines(u"观察"_s))}),
                      wordRow({wordCell(wordLines(u"新授"_s)), wordCell(inTheStep),
                               wordCell(wordLines(u"记录"_s))})});
}

LessonPlan planOf(const ImportedFile& file)
{
    const RecordOrigin origin{UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceId(u"pc"_s)};
    const auto records =
        recordsOf(file, origin, QDateTime(QDate(2026, 3, 5), QTime(20, 10), Qt::OffsetFromUTC, 8 * 3600));
    REQUIRE(records.size() == 1);
    return LessonPlan(records.front().record);
}

} // namespace

TEST_CASE("A picture stands in the step in whose cell it is, between the lines around it",
          "[exchange][pictures]")
{
    const ImportedFile file =
        importedBody(planAround(wordLines(u"看月相图"_s) + pictureLine(0) + wordLines(u"小结"_s)),
                     {{"image1.png", pngOf(40, 30)}});
    checkCounts(file);
    REQUIRE(file.pictures.kept.size() == 1);
    const QString name = file.pictures.kept.front().name;
    CHECK(name.endsWith(u".png"));
    const std::vector<TeachingStep> steps = planOf(file).steps();
    REQUIRE(steps.size() == 2);
    CHECK(steps[1].teacherActivity == u"看月相图\n<img src=\"attachment:%1\">\n小结"_s.arg(name));
    CHECK_FALSE(steps[0].teacherActivity.contains(u"<img"));

    const QJsonObject report = reportOf(file);
    CHECK(report.value(u"pictures"_s) == 1);
    CHECK(report.value(u"pictures_placed"_s) == 1);
    CHECK(report.value(u"pictures_dropped"_s).toArray().isEmpty());
    CHECK(report.value(u"counts"_s).toObject().value(u"unaccounted"_s) == 0);
}

TEST_CASE("A picture inside a line, alone in a place and in a text box stands there", "[exchange][pictures]")
{
    const QByteArray line = "<w:p>" + wordRun(u"左"_s) + wordPicture(0) + wordRun(u"右"_s) + "</w:p>";
    const QByteArray box = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + pictureLine(1) +
                           "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    const ImportedFile file = importedBody(
        wordGrid({{u"课题"_s, u"月相变化"_s}}) +
            wordTable({wordRow({wordCell(wordLines(u"教材分析"_s)), wordCell(line)}),
                       wordRow({wordCell(wordLines(u"板书设计"_s)), wordCell(pictureLine(1))}),
                       wordRow({wordCell(wordLines(u"教学反思"_s)), wordCell(wordLines(u"很好"_s) + box)})}),
        {{"image1.png", pngOf(40, 30)}, {"image2.png", pngOf(50, 30)}});
    checkCounts(file);
    CHECK(file.pictures.shown == 3);
    CHECK(file.pictures.kept.size() == 2);
    CHECK(file.pictures.dropped.isEmpty());
    const LessonPlan plan = planOf(file);
    const QString img = u"<img src=\"attachment:%1\">"_s;
    CHECK(plan.section(PlanSection::TextbookAnalysis).front().text ==
          u"左%1右"_s.arg(img.arg(file.pictures.kept[0].name)));
    REQUIRE(plan.section(PlanSection::BoardDesign).size() == 1);
    CHECK(plan.section(PlanSection::BoardDesign).front().text == img.arg(file.pictures.kept[1].name));
    CHECK(plan.section(PlanSection::Reflection).back().text == img.arg(file.pictures.kept[1].name));
}

TEST_CASE("A picture beside a title, a label or a field of the header is left over, never lost",
          "[exchange][pictures]")
{
    const ImportedFile file = importedBody(
        pictureLine(0) + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + wordPicture(0) +
            wordRun(u"《月相变化》教案"_s) + "</w:p>" +
            wordTable({wordRow({wordCell(wordLines(u"课型"_s)), wordCell(pictureLine(0, u"新授课"_s))}),
                       wordRow({wordCell(pictureLine(0, u"教学目标"_s)), wordCell(wordLines(u"认识月相"_s))}),
                       wordRow({wordCell(wordLines(u"教学过程"_s)),
                                wordCell(pictureLine(0, u"一、导入"_s) + wordLines(u"讲故事"_s))})}),
        {{"image1.png", pngOf(40, 30)}});
    CHECK(file.pictures.shown == 5);
    checkCounts(file);
    CHECK(file.pictures.dropped.isEmpty());
    const LessonPlan plan = planOf(file);
    CHECK(plan.header().title == u"月相变化"_s);
    CHECK_FALSE(plan.header().lessonType.contains(PictureMark));
    REQUIRE(plan.objectives().size() >= 1);
    REQUIRE(plan.steps().size() == 1);
    CHECK(plan.steps().front().title == u"导入"_s);
    CHECK(plan.steps().front().teacherActivity.startsWith(u"<img "));
}

TEST_CASE("What is no picture, too large or outside the file is dropped by a rule that says so",
          "[exchange][pictures]")
{
    const QByteArray linked = "<w:p><w:r><w:drawing><pic:pic><pic:blipFill><a:blip r:link=\"id0\"/>"
                              "</pic:blipFill></pic:pic></w:drawing></w:r></w:p>";
    const QByteArray hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:drawing><pic:pic><pic:blipFill>"
                              "<a:blip r:embed=\"id0\"/></pic:blipFill></pic:pic></w:drawing></w:r></w:p>";
    const QByteArray old =
        "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"id0\"/></v:shape></w:pict></w:r></w:p>";
    std::vector<quint32> noise(9'000'000 / sizeof(quint32)); // what can be packed hardly at all
    QRandomGenerator(7).fillRange(noise.data(), qsizetype(noise.size()));
    const QByteArray large =
        pngOf(10, 10) + QByteArray(reinterpret_cast<const char*>(noise.data()), 9'000'000);
    const ImportedFile file = importedBody(
        planAround(wordLines(u"看图"_s) + old + pictureLine(1) + pictureLine(2) + pictureLine(3) +
                   pictureLine(4) + pictureLine(5) + pictureLine(99) + linked + hidden),
        {{"image1.png", pngOf(40, 30)},
         {"image2.emf", QByteArray("\x01\x00\x00\x00\x6c\x00\x00\x00 EMF", 12)},
         {"image3.png", "MZ\x90 a program"},
         {"image4.png", pngOf(8000, 7000, QImage::Format_Mono)},
         {"image5.png", pngOf(40, 30).first(12)},
         {"image6.png", large}});
    checkCounts(file);
    CHECK(file.pictures.shown == 9);
    CHECK(file.pictures.kept.size() == 1);
    CHECK(droppedBy(file, u"picture of a kind that texts do not show"_s) == 2);
    CHECK(droppedBy(file, u"picture too large"_s) == 2);
    CHECK(droppedBy(file, u"damaged picture"_s) == 1);
    CHECK(droppedBy(file, u"picture outside the file"_s) == 2);
    CHECK(droppedBy(file, u"hidden"_s) == 1);
    const QString step = planOf(file).steps()[1].teacherActivity;
    CHECK(step.count(u"<img "_s) == 1);
    CHECK(step.count(PictureLeftOut) == 7); // each of those that a person saw
}

TEST_CASE("Where a formula of another program stood a mark says so, and characters add up",
          "[exchange][pictures]")
{
    const auto drawn = [](const QByteArray& program) {
        return "<w:r><w:object><v:shape><v:imagedata r:id=\"id0\"/></v:shape><o:OLEObject ProgID=\"" +
               program + "\"/></w:object></w:r>";
    };
    const QByteArray chart = "<w:p><w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id=\"id9\"/>"
                             "</a:graphicData></a:graphic></w:drawing></w:r></w:p>";
    const ImportedFile file = importedBody(
        planAround("<w:p>" + wordRun(u"当"_s) + drawn("Equation.DSMT4") + wordRun(u"时，看"_s) +
                   drawn("Visio.Drawing") + "</w:p>" + chart) +
            wordTable({wordRow({wordCell("<w:p>" + wordRun(u"教学反思"_s) + drawn("Equation.3") + "</w:p>"),
                                wordCell(wordLines(u"很好"_s))})}),
        {{"image1.wmf", "\xd7\xcd\xc6\x9a and more"}});
    checkCounts(file);
    CHECK(file.unaccounted() == 0);
    CHECK(droppedBy(file, u"picture of a kind that texts do not show"_s) == 4);
    const LessonPlan plan = planOf(file);
    CHECK(plan.steps()[1].teacherActivity == u"当［公式］时，看［图］\n［图］"_s);
    REQUIRE(plan.section(PlanSection::Reflection).size() == 1);
    CHECK(plan.section(PlanSection::Reflection).front().text == u"很好"_s);
}

TEST_CASE("A file shows at most two hundred pictures; more are counted", "[exchange][pictures]")
{
    WordParts parts;
    QByteArray lines;
    for (int i = 0; i < 203; ++i) {
        parts.push_back({"image" + QByteArray::number(i) + ".png", pngOf(i + 1, 1)});
        lines += pictureLine(i);
    }
    const ImportedFile file = importedBody(planAround(lines), parts);
    checkCounts(file);
    CHECK(file.pictures.kept.size() == 200);
    CHECK(droppedBy(file, u"too many pictures"_s) == 3);
}

TEST_CASE("The logo of a form makes no plan of it", "[exchange][pictures]")
{
    const ImportedFile file = importedBody(
        pictureLine(0) + wordGrid({{u"课题"_s, u""_s}, {u"教学目标"_s, u""_s}, {u"教学过程"_s, u""_s}}),
        {{"image1.png", pngOf(40, 30)}});
    CHECK(file.isEmptyForm);
    checkCounts(file);
    CHECK(droppedBy(file, u"form that nobody filled in"_s) == 1);
}

TEST_CASE("A drawing of shapes without a word leaves a mark; a blank text box and a rule leave none",
          "[exchange][pictures]")
{
    const auto drawn = [](const QByteArray& shapes) {
        return "<w:r><w:drawing>" + shapes + "</w:drawing></w:r>";
    };
    const auto old = [](const QByteArray& shape) { return "<w:r><w:pict>" + shape + "</w:pict></w:r>"; };
    const auto boardOf = [](const QByteArray& run) {
        const QByteArray line = "<w:p>" + wordRun(u"蒲公英"_s) + run + wordRun(u"风"_s) + "</w:p>";
        const ImportedFile file = importedBody(
            wordTable({wordRow({wordCell(wordLines(u"课题"_s)), wordCell(wordLines(u"植物妈妈有办法"_s))}),
                       wordRow({wordCell(wordLines(u"板书设计"_s)), wordCell(line)})}));
        checkCounts(file);
        const int known = int(file.pictures.dropped.total());
        return std::pair(planOf(file).section(PlanSection::BoardDesign).front().text, known);
    };
    const QString marked = u"蒲公英［图］风"_s;
    const QString bare = u"蒲公英风"_s;
    CHECK(boardOf(drawn("<wps:wsp><wps:cNvCnPr/></wps:wsp>")) == std::pair(marked, 1));
    CHECK(boardOf(drawn("<a:g><wps:wsp/><wps:wsp/></a:g>")) == std::pair(marked, 1)); // one drawing
    CHECK(boardOf(old("<v:line from=\"0,0\" to=\"9,9\"/>")) == std::pair(marked, 1));
    CHECK(boardOf(old("<v:shapetype id=\"a\"/><v:oval/>")) == std::pair(marked, 1));
    CHECK(boardOf("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp/></w:drawing>"
                  "</mc:Choice><mc:Fallback><w:pict><v:oval/></w:pict></mc:Fallback></mc:AlternateContent></"
                  "w:r>") == std::pair(marked, 1));
    CHECK(boardOf(drawn("<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:txbx><w:txbxContent><w:p/></w:txbxContent>"
                        "</wps:txbx></wps:wsp>")) == std::pair(bare, 0));
    CHECK(boardOf(old("<v:rect hr=\"t\"/>")) == std::pair(bare, 0));
    CHECK(boardOf(old("<v:shapetype id=\"a\"/>")) == std::pair(bare, 0));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Textbook.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

Textbook thirdGrade()
{
    return {.id = DocId(u"textbook:yuwen-p3a"_s),
            .book = {u"语文 三年级上册"_s, u"yuwen"_s, u"P3"_s, u"A"_s, u"TB"_s, 2018},
            .units = {{u"u1"_s, 1, u"第一单元"_s}, {u"u2"_s, 2, u"第二单元"_s}},
            .lessons = {{u"daqingshu"_s, 1, u"1"_s, u"大青树下的小学"_s, {u"我们的民族小学"_s}, 2},
                        {u"gushi"_s, 2, u"4"_s, u"古诗三首"_s, {}, 0}}};
}

PickedHeader pickedFirst()
{
    const Textbook book = thirdGrade();
    return PickedHeader::of({}, book, book.lessons.front());
}

Record recordOf(const QJsonObject& places)
{
    QJsonObject json{{u"kind"_s, textbookKind().word},
                     {u"schema"_s, 1},
                     {u"author"_s, u"xz01"_s},
                     {u"school"_s, u"fxz"_s},
                     {u"device"_s, u"d"_s}};
    for (auto place = places.begin(); place != places.end(); ++place)
        json.insert(place.key(), *place);
    return Record::fromJson(textbookKind(), json).value();
}

} // namespace

TEST_CASE("A picked lesson fills what the book says of it, and leaves what is the class's", "[textbook]")
{
    LessonHeader header;
    header.title = u"大青树下的小学校"_s; // typed wrongly
    header.classes = QStringList{u"三(1)班"_s};
    header.periodNo = 3;
    header.unread.insert(u"unitNo"_s, u"一二"_s);
    const Textbook book = thirdGrade();
    const PickedHeader picked = PickedHeader::of(header, book, book.lessons.front());
    CHECK(picked.header.title == u"大青树下的小学");
    CHECK(picked.header.subject == u"yuwen");
    CHECK(picked.header.grade == u"P3");
    CHECK(picked.header.unitTitle == u"第一单元");
    CHECK(picked.header.lessonNo == u"1");
    CHECK(picked.header.editionYear == 2018);
    CHECK(picked.header.periodCount == 2);
    CHECK(picked.header.periodNo == 0); // the lesson has two
    CHECK(picked.header.classes == QStringList{u"三(1)班"_s});
    CHECK(picked.header.unread.isEmpty());
}

TEST_CASE("The reference stays in a head that is edited by a program which does not know it", "[textbook]")
{
    const QJsonObject json = pickedFirst().toJson({{u"note"_s, u"新"_s}});
    CHECK(json[u"note"_s] == u"新"_s);
    LessonHeader header = LessonHeader::fromJson(json);
    header.periodNo = 1;
    const PickedHeader again = PickedHeader::fromJson(header.toJson(json));
    CHECK(again.lessonId == u"daqingshu");
    CHECK(again.textbook == u"textbook:yuwen-p3a");
    PickedHeader typed = again;
    typed.textbook.clear();
    typed.lessonId.clear();
    CHECK_FALSE(typed.toJson(json).contains(u"lessonId"_s));
}

TEST_CASE("What became of a lesson is told: taken out, called otherwise, or its book is not here",
          "[textbook]")
{
    std::vector<Textbook> books{thirdGrade()};
    CHECK(pickedLesson({}, books).standing == PickedStanding::Typed);
    CHECK(pickedLesson(pickedFirst(), books).standing == PickedStanding::AsPrinted);
    CHECK(pickedLesson(pickedFirst(), {}).standing == PickedStanding::NoTextbook);
    PickedHeader alias = pickedFirst();
    alias.header.title = u"我们的民族小学"_s;
    CHECK(pickedLesson(alias, books).standing == PickedStanding::AsPrinted);
    books.front().lessons.front().no = u"2"_s; // the new print numbers it anew
    CHECK(pickedLesson(pickedFirst(), books).standing == PickedStanding::Changed);
    books.front().lessons.erase(books.front().lessons.begin());
    const PickedLesson gone = pickedLesson(pickedFirst(), books);
    CHECK(gone.standing == PickedStanding::TakenOut);
    REQUIRE(gone.textbook);
    // Another edition that has it stands in only where the plan's own book is not here.
    Textbook other = thirdGrade();
    other.id = DocId(u"textbook:yuwen-p3a-2024"_s);
    books.push_back(other);
    CHECK(pickedLesson(pickedFirst(), books).standing == PickedStanding::TakenOut);
    CHECK(pickedLesson(pickedFirst(), {other}).standing == PickedStanding::AsPrinted);
}

TEST_CASE("A textbook that is numbered oddly is read, and said", "[textbook]")
{
    const auto rows = [](const char* json) { return QJsonDocument::fromJson(json).array(); };
    const Record record = recordOf(
        {{u"units"_s, rows(R"([{"id":"a","no":1},{"id":"b","no":1}])")},
         {u"lessons"_s, rows(R"([{"id":"l1","unit":1,"no":"1","title":"甲"},{"id":"l2","unit":1,"no":"1"},
                                 {"id":"l3","unit":9,"no":"1","title":"丙"},{"id":"l4","unit":1},{"id":"l5","unit":1}])")}});
    QStringList codes;
    for (const Finding& finding : checkTextbook(record))
        codes.append(finding.code);
    CHECK(codes == QStringList{u"TB01"_s, u"TB02"_s, u"TB03"_s});
    CHECK(Textbook::of({}, record).lessons.size() == 5);
    CHECK(checkTextbook(recordOf({})).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/TokenSet.h"
#include "support/GuideFixture.h"
#include "unit/search/SearchShelf.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every place of a plan and of a guide is found, with its sentence and where it stands", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    store.put(u"plan:1"_s, fixtureA().toJson());
    store.put(u"guide:1"_s, fixtureGuideFor(DocId(u"plan:1"_s)).toJson());
    shelf.level(space, store);
    const auto hits = shelf.hits(u"苗年 看月亮"_s);
    REQUIRE(hits.size() == 1);
    const SearchHit& hit = hits.front();
    CHECK(hit.document.id == DocId(u"plan:1"_s));
    CHECK(hit.document.database == DatabaseName(space));
    CHECK(hit.title.text == u"静夜思");
    CHECK(hit.placeKind == u"plan");
    CHECK(hit.place == u"learnerAnalysis");
    CHECK(hit.item == u"jysxqfx02");
    CHECK(hit.sentence.text == u"苗年夜里全寨人一起看月亮, 孩子们都记得, 可由此说到想念远方的亲人。");
    CHECK(hit.sentence.marks == QList<SearchMark>{{0, 2}, {9, 3}});
    CHECK(hit.year == 2026);
    CHECK(shelf.ids(u"入射角"_s) == QStringList{u"guide:1"_s});
}

TEST_CASE("What is typed in another width, in capitals or with spaces is found", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    store.put(u"plan:1"_s,
              planWith(u"Ｕnit ３ Our School"_s,
                       u"教 学 反 思 ： 把ＰＰＴ换成图片。𬭊是一种元素，𠮷祥。"_s));
    shelf.level(space, store);
    for (const QString& query :
         {u"教学反思"_s, u"ppt"_s, u"ＰＰＴ"_s, u"unit"_s, u"UNIT ３"_s, u"nit"_s, u"𬭊"_s, u"𬭊是"_s,
          u"𠮷祥"_s, u"思 ："_s, u"种元素"_s, u"思"_s, u"，"_s, u"ol"_s}) {
        INFO(query.toStdString());
        CHECK(shelf.ids(query) == QStringList{u"plan:1"_s});
    }
    for (const QString& query : {u"元种"_s, u"𠮷元"_s, u"ptp"_s, u"unit 4"_s, u"☆"_s})
        CHECK(shelf.ids(query).isEmpty());
}

TEST_CASE("Signs that mean something to a database mean themselves", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    store.put(
        u"plan:1"_s,
        planWith(u"百分数"_s, u"增长了50%，写作\"百分之五十\"，下划线_在这里，a'b，路径c:\\d，(NOT 好)*"_s));
    store.put(u"plan:2"_s, planWith(u"别的"_s, u"增长了50，没有符号"_s));
    shelf.level(space, store);
    for (const QString& query : {u"%"_s, u"50%"_s, u"_"_s, u"线_在"_s, u"\""_s, u"\"百分"_s, u"a'b"_s, u"'"_s,
                                 u"c:\\d"_s, u"\\"_s, u")*"_s, u"(not"_s, u"NOT 好"_s, u"*"_s}) {
        INFO(query.toStdString());
        CHECK(shelf.ids(query) == QStringList{u"plan:1"_s});
    }
    CHECK(shelf.ids(u"增长 OR 没有"_s).isEmpty());
    CHECK(shelf.ids(u"% 没有"_s).isEmpty());
}

TEST_CASE("An empty query finds nothing, and a very long one what has all of it", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += QChar(0x4e00 + (i * 7) % 5000);
    store.put(u"plan:1"_s, planWith(u"长"_s, text));
    store.put(u"plan:2"_s, planWith(u"短"_s, text.left(3000)));
    shelf.level(space, store);
    CHECK(shelf.ids(QString()).isEmpty());
    CHECK(shelf.ids(u" \n　"_s).isEmpty());
    CHECK(shelf.ids(text) == QStringList{u"plan:1"_s});
    CHECK(shelf.ids(text + u"天"_s).isEmpty());
    QString words;
    for (int i = 0; i < 2000; ++i)
        words += text.mid(i * 5, 5) + u' ';
    CHECK(shelf.ids(words) == QStringList{u"plan:1"_s});
    CHECK(shelf.ids(u"(\""_s.repeated(5000)).isEmpty());
}

TEST_CASE("Titles come first, then the person's own courses, then what is newest", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    const auto put = [&](const QString& id, const QString& title, const QString& grade, const char* when) {
        QJsonObject json = planWith(title, u"今天学月亮的诗"_s, when);
        json[u"header"_s] = QJsonObject{{u"title"_s, title}, {u"subject"_s, u"yuwen"_s}, {u"grade"_s, grade}};
        store.put(id, json);
    };
    put(u"plan:newest"_s, u"古诗"_s, u"P5"_s, "2026-03-09T20:05:00+08:00");
    put(u"plan:own"_s, u"古诗"_s, u"P1"_s, "2025-03-05T20:05:00+08:00");
    put(u"plan:title"_s, u"看月亮"_s, u"P6"_s, "2024-03-05T20:05:00+08:00");
    put(u"plan:old"_s, u"古诗"_s, u"P5"_s, "2023-03-05T20:05:00+08:00");
    put(u"plan:own-title"_s, u"月亮"_s, u"P1"_s, "2022-03-05T20:05:00+08:00");
    shelf.level(space, store);
    SearchQuery query;
    query.text = u"月亮"_s;
    query.courses = {courseOf(u"yuwen"_s, u"P1"_s)};
    QStringList ids;
    for (const SearchHit& hit : shelf.page(query).hits)
        ids << hit.document.id.toString().mid(5);
    CHECK(ids == QStringList{u"own-title"_s, u"title"_s, u"own"_s, u"newest"_s, u"old"_s});
    query.limit = 2;
    const SearchPage page = shelf.page(query);
    CHECK(page.hits.size() == 2);
    CHECK(page.hasMore);
    CHECK(page.hits.front().title.marks == QList<SearchMark>{{0, 2}});
    CHECK(coursesOf(*shelf.index().read(), UserId(u"js01"_s)).value() ==
          QStringList{u"yuwen/P1"_s, u"yuwen/P5"_s, u"yuwen/P6"_s});
}

TEST_CASE("Titles and people are found as they are read", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    QJsonObject plan = planWith(u"欢乐的音乐会"_s, u"唱一唱"_s);
    QJsonObject header = plan[u"header"_s].toObject();
    header[u"mainPreparer"_s] = u"杨秀芝"_s;
    header[u"unitTitle"_s] = u"秋天的歌"_s;
    plan[u"header"_s] = header;
    store.put(u"plan:1"_s, plan);
    store.put(u"plan:2"_s, planWith(u"静夜思"_s, u"yinyue"_s));
    shelf.level(space, store);
    CHECK(shelf.ids(u"yinyue"_s) == QStringList{u"plan:1"_s, u"plan:2"_s});
    for (const QString& query :
         {u"yyh"_s, u"huanle"_s, u"YIN YUE"_s, u"yangxiuz"_s, u"yxz"_s, u"qiutian"_s, u"yinyueh 唱"_s}) {
        INFO(query.toStdString());
        CHECK(shelf.ids(query).contains(u"plan:1"_s));
    }
    CHECK(shelf.ids(u"jingyes"_s) == QStringList{u"plan:2"_s});
    CHECK(shelf.ids(u"ingye"_s).isEmpty());
}

TEST_CASE("A search is narrowed down by what a document is", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    store.put(u"plan:1"_s, fixtureA().toJson());
    QJsonObject other = fixtureA().toJson();
    QJsonObject header = other[u"header"_s].toObject();
    header[u"subject"_s] = u"shuxue"_s;
    header[u"grade"_s] = u"P3"_s;
    header[u"classes"_s] = QJsonArray{u"三(2)班"_s};
    header[u"plannedDate"_s] = u"2025-03-09"_s;
    other[u"header"_s] = header;
    other[u"author"_s] = u"js02"_s;
    store.put(u"plan:2"_s, other);
    shelf.level(space, store);
    SearchQuery query;
    const auto only = [&](auto set) {
        query = SearchQuery();
        query.text = u"静夜"_s;
        set();
        const SearchPage page = shelf.page(query);
        return page.hits.size() == 1 ? page.hits.front().document.id.toString() : QString();
    };
    CHECK(shelf.ids(u"静夜"_s).size() == 2);
    CHECK(only([&] { query.subject = u"shuxue"_s; }) == u"plan:2");
    CHECK(only([&] { query.grade = u"P1"_s; }) == u"plan:1");
    CHECK(only([&] { query.className = u"三（2）班"_s; }) == u"plan:2");
    CHECK(only([&] { query.author = UserId(u"js02"_s); }) == u"plan:2");
    CHECK(only([&] { query.year = 2026; }) == u"plan:1");
    CHECK(only([&] {
              query.admits = [](const FoundDocument& found) { return found.id != DocId(u"plan:1"_s); };
          }) == u"plan:2");
    CHECK(only([&] { query.kind = u"guide"_s; }).isEmpty());
    // What is narrowed down needs no words.
    CHECK(only([&] {
              query.text.clear();
              query.year = 2025;
          }) == u"plan:2");
    const SearchChoices choices = searchChoices(*shelf.index().read()).value();
    CHECK(choices.kinds == QStringList{u"plan"_s});
    CHECK(choices.subjects == QStringList{u"shuxue"_s, u"yuwen"_s});
    CHECK(choices.classes == QStringList{u"一(1)班"_s, u"三(2)班"_s});
    CHECK(choices.years == QStringList{u"2026"_s, u"2025"_s});
}

TEST_CASE("An edited document is found by what it says now, a deleted one not at all, a restored one again",
          "[search]")
{
    SearchShelf shelf;
    TempStore store;
    const RevId first = store.put(u"plan:1"_s, planWith(u"静夜思"_s, u"床前明月光"_s));
    shelf.level(space, store);
    CHECK(shelf.ids(u"明月"_s).size() == 1);
    const RevId second = store.put(u"plan:1"_s, planWith(u"静夜思"_s, u"疑是地上霜"_s), first);
    shelf.level(space, store);
    CHECK(shelf.ids(u"明月"_s).isEmpty());
    CHECK(shelf.ids(u"地上霜"_s).size() == 1);
    const RevId gone = store.remove(u"plan:1"_s, second);
    shelf.level(space, store);
    CHECK(shelf.ids(u"地上霜"_s).isEmpty());
    CHECK(shelf.ids(u"jys"_s).isEmpty());
    store.put(u"plan:1"_s, planWith(u"静夜思"_s, u"举头望明月"_s), gone);
    shelf.level(space, store);
    CHECK(shelf.ids(u"明月"_s).size() == 1);
}

TEST_CASE("Of a conflict the version that stands and the candidates are found", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    QJsonObject plan = planWith(u"静夜思"_s, u"床前明月光"_s);
    plan[u"candidates"_s] = QJsonArray{QJsonObject{
        {u"place"_s, u"textbookAnalysis"_s},
        {u"id"_s, u"b1"_s},
        {u"values"_s, QJsonArray{QJsonObject{{u"id"_s, u"b1"_s}, {u"text"_s, u"床前明月光"_s}},
                                 QJsonObject{{u"id"_s, u"b1"_s}, {u"text"_s, u"举头<b>望</b>山月"_s}}}}}};
    store.put(u"plan:1"_s, plan);
    shelf.level(space, store);
    const auto hits = shelf.hits(u"望山月"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().place == u"textbookAnalysis");
    CHECK(hits.front().sentence.text == u"举头望山月");
}

TEST_CASE(
    "Documents of unknown kinds are not searched, known ones of a newer program as far as they are known",
    "[search]")
{
    SearchShelf shelf;
    TempStore store;
    store.put(u"moon:1"_s, {{u"kind"_s, u"moon"_s}, {u"text"_s, u"明月"_s}});
    store.put(u"receipt:1"_s, {{u"kind"_s, u"receipt"_s}, {u"text"_s, u"明月"_s}});
    store.put(u"plan:broken"_s, {{u"kind"_s, u"guide"_s}, {u"text"_s, u"明月"_s}});
    QJsonObject newer = planWith(u"静夜思"_s, u"明月"_s);
    newer[u"schema"_s] = 99;
    store.put(u"plan:newer"_s, newer);
    shelf.level(space, store);
    CHECK(shelf.ids(u"明月"_s) == QStringList{u"plan:newer"_s});
}

TEST_CASE("Records of every described kind are found by what their fields are said to be", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    QFile file(QStringLiteral(SHANKE_FIXTURES "/kinds/reflection.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    store.put(u"reflection:1"_s, QJsonDocument::fromJson(file.readAll()).object());
    shelf.level(space, store);
    CHECK(shelf.ids(u"gdfs"_s) == QStringList{u"reflection:1"_s});
    SearchQuery query;
    query.text = u"平面镜 阿岩"_s;
    query.subject = u"wuli"_s;
    query.grade = u"J2"_s;
    query.className = u"八(2)班"_s;
    query.year = 2026;
    const SearchPage page = shelf.page(query);
    REQUIRE(page.hits.size() == 1);
    CHECK(page.hits.front().title.text == u"光的反射");
    CHECK(page.hits.front().place == u"successes");
    CHECK(page.hits.front().sentence.text.startsWith(u"用手电筒和平面镜"));
}

TEST_CASE("Files are found by their names", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    QJsonObject plan = planWith(u"静夜思"_s, u"床前"_s);
    plan[u"files"_s] = QJsonArray{QJsonObject{{u"name"_s, u"静夜思课件(终稿).pptx"_s}}};
    store.put(u"plan:1"_s, plan);
    shelf.level(space, store);
    const auto hits = shelf.hits(u"课件 pptx"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().place == u"files");
    CHECK(hits.front().item == u"静夜思课件(终稿).pptx");
}

TEST_CASE("Of what others handed in the last is found, of one's own the plan", "[search]")
{
    SearchShelf shelf;
    TempStore desk;
    LessonPlan foreign = LessonPlan::fromJson([] {
                             QJsonObject json = fixtureA().toJson();
                             json[u"author"_s] = u"js02"_s;
                             return json;
                         }())
                             .value();
    const auto document = [](const Submission& submission) {
        QJsonObject json = submission.toJson();
        json[u"kind"_s] = u"submission"_s;
        json[u"author"_s] = submission.author.toString();
        return json;
    };
    desk.put(u"submission:js02:2"_s, document(submissionOf(foreign, 2)));
    desk.put(u"submission:js02:1"_s, document(submissionOf(foreign, 1)));
    desk.put(u"submission:js01:1"_s, document(submissionOf(fixtureA(), 1)));
    shelf.level(u"desk-js02"_s, desk);
    const auto hits = shelf.hits(u"看月亮"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().document.id == DocId(u"submission:js02:2"_s));
    CHECK(hits.front().document.about == DocId(u"plan:js02"_s));
    CHECK(hits.front().placeKind == u"plan");
    desk.put(u"submission:js02:3"_s, document(submissionOf(foreign, 3)));
    shelf.level(u"desk-js02"_s, desk);
    CHECK(shelf.ids(u"看月亮"_s) == QStringList{u"submission:js02:3"_s});
}

TEST_CASE("A long paragraph is cut around the word", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    const QString before = u"一二三四五六七八九十"_s.repeated(10);
    store.put(u"plan:1"_s, planWith(u"长"_s, u"前面一句。"_s + before + u"明月光"_s + before));
    shelf.level(space, store);
    const MarkedText sentence = shelf.hits(u"明月光"_s).front().sentence;
    CHECK(sentence.text.startsWith(u'…'));
    CHECK(sentence.text.endsWith(u'…'));
    CHECK(sentence.text.size() <= 82);
    REQUIRE(sentence.marks.size() == 1);
    CHECK(sentence.text.mid(sentence.marks.front().begin, sentence.marks.front().length) == u"明月光");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Words.h"
#include "kind/KindList.h"
#include "lesson/Block.h"
#include "sheet/fieldText.h"
#include "support/catch.h"
#include "unit/sheet/SheetContents.h"

#include <QJsonArray>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

// A made-up kind, described and nothing else.
namespace {

enum class Mood { Good, Bad };

constexpr Words<Mood, 2> Moods({{{Mood::Good, "GOOD"_L1, "Good mood"}, {Mood::Bad, "BAD"_L1, "Bad mood"}}});

struct Visit
{
    QString family;
    QDate day;
    QStringList guests;
    int hours = 0;
    bool returned = false;
    Mood mood = Mood::Good;
    QString talk;
    QString address;

    static const Fields<Visit>& fields()
    {
        static const Fields<Visit> fields{
            bind("family"_L1, &Visit::family, "Family"),
            bind("day"_L1, &Visit::day, "Date"),
            bind("guests"_L1, &Visit::guests, "Guests"),
            bind("hours"_L1, &Visit::hours, "Hours"),
            bind("returned"_L1, &Visit::returned, "Visited again"),
            bindChoice("mood"_L1, &Visit::mood, Moods, "Mood"),
            bindMarkup("talk"_L1, &Visit::talk, "Talk"),
            bind("address"_L1, &Visit::address, "Address").seenBy(Reader::Self),
        };
        return fields;
    }
};

struct Promise
{
    QString id;
    QString who;
    QString what;
    bool kept = false;

    static const Fields<Promise>& fields()
    {
        static const Fields<Promise> fields{
            bindId(&Promise::id),
            bind("who"_L1, &Promise::who, "Who"),
            bindMarkup("what"_L1, &Promise::what, "What"),
            bind("kept"_L1, &Promise::kept, "Kept"),
        };
        return fields;
    }
};

struct Wide
{
    QString id, a, b, c, d, e, f, g;

    static const Fields<Wide>& fields()
    {
        static const Fields<Wide> fields{bindId(&Wide::id),           bind("a"_L1, &Wide::a, "A"),
                                         bind("b"_L1, &Wide::b, "B"), bind("c"_L1, &Wide::c, "C"),
                                         bind("d"_L1, &Wide::d, "D"), bind("e"_L1, &Wide::e, "E"),
                                         bind("f"_L1, &Wide::f, "F"), bind("g"_L1, &Wide::g, "G")};
        return fields;
    }
};

PlaceDescription half(PlaceDescription place, Reader reader = Reader::All)
{
    place.isHalfWide = true;
    place.reader = reader;
    return place;
}

const KindDescription& visitKind()
{
    static const KindDescription kind{
        .word = u"visit"_s,
        .label = "Home visit",
        .homes = {{platform::DatabaseKind::Space, Writers::Owner}},
        .places = {placeOf<Visit>(u"visit"_s, PlaceType::Object, "Visit"),
                   half(placeOf<Block>(u"seen"_s, PlaceType::Text, "Seen")),
                   half(placeOf<Block>(u"thought"_s, PlaceType::Text, "Thought"), Reader::Staff),
                   placeOf<Promise>(u"promises"_s, PlaceType::Items, "Promises"),
                   placeOf<Wide>(u"wide"_s, PlaceType::Items, "Wide")},
    };
    return kind;
}

SheetParts sheetOfVisit(const QJsonObject& document, Reader reader = Reader::Self)
{
    REQUIRE(KindList::of({visitKind()}).has_value());
    return sheetOf(visitKind(), document, reader);
}

QString textOfPlace(const QString& place, const QJsonObject& document, Reader reader = Reader::Self)
{
    return SheetContents(placeOnSheet(visitKind(), place, document, reader)).text();
}

QJsonObject filledVisit()
{
    return {{u"family"_s, u"龙家"_s},
            {u"day"_s, u"2026-03-09"_s},
            {u"guests"_s, QJsonArray{u"龙老师"_s, u"䶮老师"_s}},
            {u"hours"_s, 2},
            {u"returned"_s, true},
            {u"mood"_s, u"BAD"_s},
            {u"talk"_s, u"说到<b>想家</b>"_s},
            {u"address"_s, u"枫香寨3号"_s}};
}

} // namespace

TEST_CASE("An object reads as facts, its longer texts below them, and its first line is the title",
          "[sheet][described]")
{
    const SheetParts parts = sheetOfVisit({{u"visit"_s, filledVisit()}});
    CHECK(SheetContents({parts.at(0)}).text() == u"龙家"_s);
    CHECK(textOfPlace(u"visit"_s, {{u"visit"_s, filledVisit()}}) ==
          u"Date\n2026-03-09\nGuests\n龙老师, 䶮老师\nHours\n2\nVisited again\nyes\nMood\nBad mood\n"
          "Address\n枫香寨3号\nTalk\n说到想家"_s);
    CHECK_FALSE(
        textOfPlace(u"visit"_s, {{u"visit"_s, filledVisit()}}, Reader::Reviewers).contains(u"Address"_s));
}

TEST_CASE("A value of another type than described, or a word that nobody knows, stands as it is",
          "[sheet][described]")
{
    const QJsonObject odd{{u"family"_s, 7},          {u"day"_s, u"立春"_s},
                          {u"guests"_s, u"邻居"_s},  {u"hours"_s, u"半天"_s},
                          {u"mood"_s, u"TIRED"_s},   {u"talk"_s, QJsonArray{u"甲"_s, 3}},
                          {u"returned"_s, u"下次"_s}};
    const QString text = SheetContents(sheetOfVisit({{u"visit"_s, odd}})).text();
    for (const QString& expected :
         {u"7"_s, u"立春"_s, u"邻居"_s, u"半天"_s, u"TIRED"_s, u"甲\n3"_s, u"下次"_s}) {
        INFO(expected.toStdString());
        CHECK(text.contains(expected));
    }
}

TEST_CASE("Rows are a table with a column for each field that any of them fills", "[sheet][described]")
{
    const QJsonArray rows{QJsonObject{{u"id"_s, u"a"_s}, {u"who"_s, u"妈妈"_s}}, QJsonObject{},
                          QJsonObject{{u"what"_s, u"每周打电话"_s}}};
    const SheetParts parts = placeOnSheet(visitKind(), u"promises"_s, {{u"promises"_s, rows}}, Reader::Self);
    REQUIRE(parts.size() == 1);
    const auto& table = std::get<SheetTable>(parts.front().value);
    CHECK(table.widths == std::vector<int>{33, 67});
    CHECK(table.rows.size() == 3); // the blank one is left out
    CHECK(SheetContents(parts).text() == u"Who\nWhat\n妈妈\n\n\n每周打电话"_s);
    CHECK(SheetContents(parts).hasSpot({u"promises"_s, u"a"_s, u"who"_s}));
}

TEST_CASE("Rows with more fields than a page has room for are lines", "[sheet][described]")
{
    QJsonObject row{{u"id"_s, u"w"_s}};
    for (const FieldDescription& field : Wide::fields().descriptions())
        row.insert(field.key, field.key + u"值"_s);
    const QString text = textOfPlace(u"wide"_s, {{u"wide"_s, QJsonArray{row}}});
    CHECK(text.startsWith(u"1.\nA  a值\nB  b值"_s));
    CHECK(text.endsWith(u"G  g值"_s));
}

TEST_CASE("A half whose neighbour is not for the reader stands alone", "[sheet][described]")
{
    const QJsonObject document{{u"seen"_s, QJsonArray{QJsonObject{{u"text"_s, u"见"_s}}}},
                               {u"thought"_s, QJsonArray{QJsonObject{{u"text"_s, u"想"_s}}}}};
    const auto hasHalves = [&](Reader reader) {
        const SheetParts parts = sheetOfVisit(document, reader);
        return std::any_of(parts.begin(), parts.end(), [](const SheetPart& part) {
            return std::holds_alternative<SheetHalves>(part.value);
        });
    };
    CHECK(hasHalves(Reader::Staff));
    CHECK_FALSE(hasHalves(Reader::All));
    CHECK(SheetContents(sheetOfVisit(document, Reader::All)).text().contains(u"Seen\n见"_s));
}

TEST_CASE("The lines of an item say each field with its label, and the one with markup without",
          "[sheet][described]")
{
    const PlaceDescription& promises = *visitKind().place(u"promises"_s);
    const SheetParagraphs lines = itemLines(
        promises,
        {{u"id"_s, u"p"_s}, {u"who"_s, u"爸爸"_s}, {u"what"_s, u"<b>回家</b>"_s}, {u"kept"_s, false}});
    REQUIRE(lines.size() == 3);
    CHECK(SheetContents({{lines[0]}}).text() == u"Who  爸爸"_s);
    CHECK(SheetContents({{lines[1]}}).text() == u"回家"_s);
    CHECK(SheetContents({{lines[2]}}).text() == u"Kept  no"_s);
    CHECK(lines[1].spot == SheetSpot{u"promises"_s, u"p"_s, u"what"_s});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/KindList.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

struct Visit
{
    QString id;
    QString talk;
    QDate day;
    static const Fields<Visit>& fields()
    {
        static const Fields<Visit> fields{bindId(&Visit::id), bind("talk"_L1, &Visit::talk, "Talk"),
                                          bind("day"_L1, &Visit::day, "Date")};
        return fields;
    }
};

struct Occasion
{
    QDate day;
    QString place;
    QString name;
    static const Fields<Occasion>& fields()
    {
        static const Fields<Occasion> fields{bind("day"_L1, &Occasion::day, "Date").as(FieldRole::Day),
                                             bind("place"_L1, &Occasion::place, "Place"),
                                             bind("name"_L1, &Occasion::name, "Name")};
        return fields;
    }
};

KindDescription visitKind()
{
    return {.word = u"visit"_s,
            .label = "Visit",
            .homes = {{platform::DatabaseKind::Space, Writers::Owner}},
            .merging = Merging::ByPlace,
            .places = {placeOf<Visit>(u"visits"_s, PlaceType::Items, "Visits"),
                       {.key = u"files"_s, .type = PlaceType::Files, .label = "Files"}}};
}

QString refusalOf(const std::vector<KindDescription>& kinds)
{
    const auto list = KindList::of(kinds);
    return list ? QString() : list.error().detail;
}

QString refusalWith(void (*change)(KindDescription&))
{
    KindDescription kind = visitKind();
    change(kind);
    return refusalOf({kind});
}

template <typename V>
concept IsField = requires
{
    FieldValue<V>::type;
};

} // namespace

// The levels end at the field of an item: a list of structs, or a struct, cannot be bound.
static_assert(IsField<QString> && IsField<QDate> && IsField<std::optional<int>>);
static_assert(!IsField<std::vector<Visit>> && !IsField<Visit> && !IsField<QJsonObject>);

TEST_CASE("A sound description is taken and found by word and by id", "[kind]")
{
    const auto list = KindList::of({visitKind()});
    REQUIRE(list.has_value());
    CHECK(list->find(u"visit"_s)->place(u"visits"_s)->field(u"day"_s)->type == FieldType::Date);
    CHECK(list->of(DocId(u"visit:js01:01jd"_s)) == list->find(u"visit"_s));
    CHECK(list->of(DocId(u"visit"_s)) == nullptr);
    CHECK(list->of(DocId(u"visits:1"_s)) == nullptr);
    CHECK(list->find(u"visit"_s)->place(u"talk"_s) == nullptr);
}

TEST_CASE("What stands twice in a description is refused", "[kind]")
{
    CHECK(refusalOf({visitKind(), visitKind()}).contains(u"the kind \"visit\" stands twice"_s));
    CHECK(refusalWith([](KindDescription& kind) {
              kind.places[1].key = u"visits"_s;
          }).contains(u"the place \"visits\""_s));
    CHECK(refusalWith([](KindDescription& kind) {
              kind.places[0].fields[2].key = u"talk"_s;
          }).contains(u"the field \"talk\""_s));
    CHECK(refusalWith([](KindDescription& kind) {
              kind.places[0].key = u"author"_s;
          }).contains(u"stands twice"_s)); // a member that every document has
}

TEST_CASE("A description that says what cannot be is refused", "[kind]")
{
    using Kind = KindDescription;
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.word = u"home visit"_s; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.label = ""; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.schema = 0; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.family = Family::Event; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.isOwedReceipt = true; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.isAuthority = true; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.asked = {{u"about"_s}}; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.places[0].fields.clear(); }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) {
                    kind.places[0].fields.erase(kind.places[0].fields.begin());
                }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.places[0].type = PlaceType::Object; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.places[0].isHalfWide = true; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.places[1].label = ""; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) {
                    kind.family = Family::Event;
                    kind.merging = Merging::Never;
                    kind.page = ListPage::Research;
                }).isEmpty());
}

TEST_CASE("A role stands once in a kind, at an object, and only where its column can hold it", "[kind]")
{
    using Kind = KindDescription;
    const auto occasion = [](Kind& kind) -> PlaceDescription& {
        return kind.places.emplace_back(placeOf<Occasion>(u"occasion"_s, PlaceType::Object, "Occasion"));
    };
    CHECK(refusalWith([](Kind& kind) {
              kind.places.push_back(placeOf<Occasion>(u"occasion"_s, PlaceType::Object, "Occasion"));
          }).isEmpty());
    KindDescription twice = visitKind();
    occasion(twice).fields[1].role = FieldRole::Day;
    CHECK(refusalOf({twice}).contains(u"role"_s));
    KindDescription inTwoPlaces = visitKind();
    occasion(inTwoPlaces);
    inTwoPlaces.places.back().key = u"again"_s;
    occasion(inTwoPlaces);
    CHECK(refusalOf({inTwoPlaces}).contains(u"role"_s));
    KindDescription wrongType = visitKind();
    occasion(wrongType).fields[2].role = FieldRole::Week;
    CHECK(refusalOf({wrongType}).contains(u"role"_s));
    KindDescription inRows = visitKind();
    inRows.places[0].fields[2].role = FieldRole::Day;
    CHECK(refusalOf({inRows}).contains(u"role"_s));
}

TEST_CASE("A record is called by the field that is its title, else by its first line", "[kind]")
{
    KindDescription kind = visitKind();
    CHECK(kind.title().field == nullptr); // it begins with rows
    kind.places.insert(kind.places.begin(), placeOf<Occasion>(u"occasion"_s, PlaceType::Object, "Occasion"));
    CHECK(kind.title().field->key == u"place");
    kind.places[0].fields[2].role = FieldRole::Title;
    CHECK(kind.title().field->key == u"name");
    CHECK(kind.fieldOf(FieldRole::Day).place->key == u"occasion");
    CHECK(kind.fieldOf(FieldRole::Stage).field == nullptr);
}

TEST_CASE("A kind lies somewhere, once in databases of a sort, and is written by whom these know", "[kind]")
{
    using Kind = KindDescription;
    using platform::DatabaseKind;
    CHECK(refusalWith([](Kind& kind) { kind.homes.clear(); }).contains(u"lies nowhere"_s));
    CHECK(refusalWith([](Kind& kind) {
              kind.homes.push_back({DatabaseKind::Space, Writers::Owner});
          }).contains(u"twice"_s));
    CHECK(refusalWith([](Kind& kind) {
              kind.homes = {{DatabaseKind::Space, Writers::Staff}};
          }).contains(u"do not know"_s));
    CHECK(refusalWith([](Kind& kind) {
              kind.homes = {{DatabaseKind::County, Writers::Leaders}};
          }).contains(u"do not know"_s));
    CHECK(refusalWith([](Kind& kind) {
              kind.homes = {{DatabaseKind::Files, Writers::Staff}};
          }).contains(u"do not know"_s));
    CHECK(refusalWith([](Kind& kind) {
              kind.homes = {{DatabaseKind::School, Writers::Leaders, Keeping::HandedOn}};
          }).isEmpty());
    CHECK(refusalWith([](Kind& kind) {
              kind.family = Family::Event;
              kind.merging = Merging::Never;
              kind.homes = {{DatabaseKind::School, Writers::Leaders, Keeping::HandedOn}};
          }).contains(u"for ever"_s));
}

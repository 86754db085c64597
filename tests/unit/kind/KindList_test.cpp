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

KindDescription visitKind()
{
    return {.word = u"visit"_s,
            .label = "Visit",
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
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.places[0].fields.clear(); }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) {
                    kind.places[0].fields.erase(kind.places[0].fields.begin());
                }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.places[0].type = PlaceType::Object; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.places[0].isHalfWide = true; }).isEmpty());
    CHECK_FALSE(refusalWith([](Kind& kind) { kind.places[1].label = ""; }).isEmpty());
}

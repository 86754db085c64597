// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Words.h"
#include "kind/Fields.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

enum class Mood { Calm, Merry };

constexpr Words<Mood, 2> Moods({{{Mood::Calm, "CALM"_L1}, {Mood::Merry, "MERRY"_L1}}});

struct Talk
{
    QString text;
    QStringList people;
    int count = 0;
    std::optional<int> minutes;
    bool isShort = false;
    QDate day;
    Mood mood = Mood::Calm;
};

const Fields<Talk>& talkFields()
{
    static const Fields<Talk> fields{
        bindMarkup("text"_L1, &Talk::text, "Text"),        bind("people"_L1, &Talk::people, "People"),
        bind("count"_L1, &Talk::count, "Number"),          bind("minutes"_L1, &Talk::minutes, "Minutes"),
        bind("short"_L1, &Talk::isShort, "Short"),         bind("day"_L1, &Talk::day, "Date"),
        bindChoice("mood"_L1, &Talk::mood, Moods, "Mood"),
    };
    return fields;
}

const QJsonObject Filled{{u"text"_s, u"谈<b>家访</b>"_s},
                         {u"people"_s, QJsonArray{u"石老师"_s, u"𠮷"_s}},
                         {u"count"_s, 3},
                         {u"minutes"_s, 0},
                         {u"short"_s, true},
                         {u"day"_s, u"2026-03-09"_s},
                         {u"mood"_s, u"MERRY"_s}};

// What somebody else left where a value is expected: none of them is one.
const QJsonObject Odd{{u"text"_s, 5},         {u"people"_s, QJsonArray{u"石老师"_s, 1}},
                      {u"count"_s, 2.5},      {u"minutes"_s, u"很快"_s},
                      {u"short"_s, u"yes"_s}, {u"day"_s, u"下周一"_s},
                      {u"mood"_s, u"SAD"_s}};

} // namespace

TEST_CASE("The type of a field follows from its member", "[kind]")
{
    QList<FieldType> types;
    for (const FieldDescription& field : talkFields().descriptions())
        types.append(field.type);
    CHECK(types == QList<FieldType>{FieldType::Markup, FieldType::Lines, FieldType::Number, FieldType::Number,
                                    FieldType::Flag, FieldType::Date, FieldType::Choice});
}

TEST_CASE("Fields are read and written as they lie", "[kind]")
{
    const Talk talk = talkFields().read(Filled);
    CHECK(talk.people == QStringList{u"石老师"_s, u"𠮷"_s});
    CHECK(talk.minutes == 0);
    CHECK(talk.day == QDate(2026, 3, 9));
    CHECK(talk.mood == Mood::Merry);
    CHECK(talkFields().write(talk, {}) == Filled);
    CHECK(talkFields().beside(Filled).isEmpty());
    // What says nothing is left out; a choice always says something.
    CHECK(talkFields().write(Talk(), Filled) == QJsonObject{{u"mood"_s, u"CALM"_s}});
}

TEST_CASE("What is no value of its field reads as nothing and stays until the field is changed", "[kind]")
{
    Talk talk = talkFields().read(Odd);
    CHECK(talk.text.isEmpty());
    CHECK(talk.count == 0);
    CHECK_FALSE(talk.minutes.has_value());
    CHECK(talk.mood == Mood::Calm);
    CHECK(talkFields().beside(Odd) == Odd);
    CHECK(talkFields().write(talk, Odd) == Odd);

    talk.text = u"家访"_s;
    talk.day = QDate(2026, 3, 10);
    QJsonObject changed = Odd;
    changed[u"text"_s] = u"家访"_s;
    changed[u"day"_s] = u"2026-03-10"_s;
    CHECK(talkFields().write(talk, Odd) == changed);
}

TEST_CASE("A number that no member can hold is kept and read as none", "[kind]")
{
    for (const double number : {1e300, 4294967296.0, -4294967296.0, 0.5}) {
        const QJsonObject json{{u"count"_s, number}, {u"mood"_s, u"CALM"_s}};
        CHECK(talkFields().read(json).count == 0);
        CHECK(talkFields().write(talkFields().read(json), json) == json);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Block.h"
#include "lesson/RoleValues.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

struct Duty
{
    QString what;
    QStringList people;
    QDate due;
    QString stage;
    static const Fields<Duty>& fields()
    {
        static const Choices stages{{u"OPEN"_s, "Open"}, {u"DONE"_s, "Done"}};
        static const Fields<Duty> fields{
            bind("what"_L1, &Duty::what, "What"),
            bind("people"_L1, &Duty::people, "Who").as(FieldRole::Person),
            bind("due"_L1, &Duty::due, "Until").as(FieldRole::Due),
            bindKey("stage"_L1, &Duty::stage, "Stage", stages).as(FieldRole::Stage),
        };
        return fields;
    }
};

RoleValues rolesOf(const std::vector<PlaceDescription>& places, QJsonObject members)
{
    const KindDescription kind{.word = u"duty"_s, .label = "Duty", .places = places};
    members[u"kind"_s] = kind.word;
    members[u"schema"_s] = 1;
    return RoleValues::of(Record::fromJson(kind, members).value());
}

PlaceDescription text()
{
    return placeOf<Block>(u"talk"_s, PlaceType::Text, "Talk");
}

} // namespace

TEST_CASE("Roles are read wherever their fields stand", "[lesson][roles]")
{
    const QJsonObject duty{{u"what"_s, u"交听课记录"_s},
                           {u"people"_s, QJsonArray{u"石老师"_s, u"𠮷老师"_s}},
                           {u"due"_s, u"2026-12-04"_s},
                           {u"stage"_s, u"OPEN"_s}};
    const RoleValues values =
        rolesOf({text(), placeOf<Duty>(u"duty"_s, PlaceType::Object, "Duty")}, {{u"duty"_s, duty}});
    CHECK(values.people == QStringList{u"石老师"_s, u"𠮷老师"_s});
    CHECK(values.due == QDate(2026, 12, 4));
    CHECK(values.stage == u"OPEN");
    CHECK_FALSE(values.day.isValid());
}

TEST_CASE("What says no title is called by the first text of its first place", "[lesson][roles]")
{
    const PlaceDescription duty = placeOf<Duty>(u"duty"_s, PlaceType::Object, "Duty");
    CHECK(rolesOf({duty, text()}, {{u"duty"_s, QJsonObject{{u"what"_s, u"交听课记录"_s}}}}).title ==
          u"交听课记录");
    const QJsonArray blocks{
        QJsonObject{{u"id"_s, u"1"_s}, {u"text"_s, u"今天<b>请教</b>：\n"_s + QString(100, u'长')}}};
    const QString title = rolesOf({text(), duty}, {{u"talk"_s, blocks}}).title;
    CHECK(title.startsWith(u"今天请教： 长"));
    CHECK(title.size() == 60);
    CHECK(rolesOf({text(), duty}, {}).title.isEmpty());
    CHECK(rolesOf({duty}, {{u"duty"_s, QJsonObject{{u"what"_s, QJsonArray{1}}}}}).title.isEmpty());
}

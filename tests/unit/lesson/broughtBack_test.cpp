// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/LessonPlan.h"
#include "lesson/broughtBack.h"
#include "lesson/planKinds.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

Record with(const Record& record, const QJsonObject& members)
{
    QJsonObject json = record.toJson();
    for (auto member = members.begin(); member != members.end(); ++member)
        json[member.key()] = member.value();
    return Record::fromJson(record.kind(), json).value();
}

} // namespace

TEST_CASE("An earlier text comes back without its owner, its beginning and its files", "[lesson][history]")
{
    const QJsonArray oldFiles{QJsonObject{{u"name"_s, u"旧课件.pptx"_s}}};
    const QJsonArray files{QJsonObject{{u"name"_s, u"课件.pptx"_s}}};
    const Record present = with(fixtureA(), {{u"author"_s, u"js02"_s},
                                             {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s},
                                             {u"_rev"_s, u"3-c"_s},
                                             {u"later"_s, u"后来才有"_s},
                                             {u"files"_s, files}});
    LessonHeader header = LessonPlan(present).header();
    header.title = u"从前的题目 𠮷"_s;
    LessonPlan titled{fixtureA()};
    titled.setHeader(header);
    const Record earlier = with(titled, {{u"_rev"_s, u"1-a"_s}, {u"files"_s, oldFiles}});

    const Record back = broughtBack(present, earlier).value();
    CHECK(LessonPlan(back).header().title == u"从前的题目 𠮷");
    CHECK(back.author() == UserId(u"js02"_s));
    CHECK(back.createdAt() == present.createdAt());
    CHECK(back.toJson()[u"_rev"_s] == u"3-c"_s);
    CHECK(back.files() == files);
    CHECK_FALSE(back.toJson().contains(u"later"_s)); // it was not there yet
}

TEST_CASE("A text of a newer program, or of another kind, does not come back", "[lesson][history]")
{
    const Record present = fixtureA();
    QJsonObject json = present.toJson();
    json[u"schema"_s] = 99;
    const Record newer = Record::readable(planKind(), json).value();
    CHECK(broughtBack(present, newer).error().kind == ErrorKind::NewerVersion);
    CHECK(broughtBack(present, Record::create(standardKind(), {}, {})).error().kind ==
          ErrorKind::InvalidInput);
}

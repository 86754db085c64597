// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"
#include "research/PrepCampaign.h"
#include "research/PrepSession.h"
#include "support/catch.h"
#include "unit/research/SideFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DocId PreparedSession(u"session:js06:01JDBK00000000000000000000"_s);

QStringList codesOfSplit(const QJsonArray& rows)
{
    QStringList codes;
    for (const Finding& finding : checkCampaign(kindFixtureWithRows(campaignKind(), u"split"_s, rows)))
        codes.append(finding.code);
    return codes;
}

QJsonObject part(int unit, const QString& who, const QString& due = {})
{
    QJsonObject row{{u"id"_s, u"u%1%2"_s.arg(unit).arg(who)}, {u"unitNo"_s, unit}, {u"mainPreparer"_s, who}};
    if (!due.isEmpty())
        row.insert(u"due"_s, due);
    return row;
}

} // namespace

TEST_CASE("A campaign says which unit nobody prepares, or two people, or too late", "[research]")
{
    CHECK(checkCampaign(kindFixture(campaignKind())).empty());
    CHECK(codesOfSplit({part(1, u"js02"_s), part(2, {})}) == QStringList{u"CM02"_s});
    CHECK(codesOfSplit({part(1, u"js02"_s), part(1, u"js03"_s), part(0, u"js04"_s)}) ==
          QStringList{u"CM01"_s, u"CM01"_s});
    CHECK(codesOfSplit({part(1, u"js02"_s, u"2026-09-30"_s)}) == QStringList{u"CM03"_s});
    CHECK(codesOfSplit({part(1, u"js02"_s, u"2026-08-25"_s)}).isEmpty()); // on the last day
}

TEST_CASE("The roll of a session is called as that of any meeting", "[research]")
{
    const Record session = kindFixture(sessionKind());
    const MeetingFacts facts = meetingOf(session);
    CHECK(facts.chair == u"js07");
    CHECK(facts.participants == QStringList{u"js02"_s, u"js05"_s});
    REQUIRE(hasSide(PreparedSession));
    SideInput input = sideInput(PreparedSession, session, viewerAt("js07", "2026-11-18T16:00:00+08:00"));
    const auto side = std::get<MeetingSide>(sideOf(input));
    CHECK(side.callsRoll());
    REQUIRE(side.roll.size() == 2);
    CHECK(side.roll.front().isExpected);
    CHECK_FALSE(side.roll.front().presence);
    const Saying present = sayingOf(PreparedSession, AttendanceSaid{u"js02"_s, Presence::Present, {}});
    CHECK(barOf(sideOf(input), present) == SayBar::None);
    input.viewer = viewerAt("js05", "2026-11-18T16:00:00+08:00");
    CHECK(barOf(sideOf(input), present) == SayBar::NotYours);
}

namespace {

const DocId WrittenTogether(u"standard:js02:01JDBK000000000000000000"_s);

SideInput draftSeenBy(const char* user)
{
    QJsonObject json{{u"kind"_s, standardKind().word},
                     {u"schema"_s, 1},
                     {u"author"_s, u"js02"_s},
                     {u"school"_s, u"fxz"_s},
                     {u"device"_s, u"d"_s}};
    return sideInput(WrittenTogether, Record::fromJson(standardKind(), json).value(), viewerAt(user));
}

Saying stepTo(DraftStage to)
{
    return sayingOf(WrittenTogether, DraftStepSaid{to, {}});
}

} // namespace

TEST_CASE("A draft goes from step to step as its founder says, whatever order the words come in",
          "[research]")
{
    SideInput input = draftSeenBy("js02");
    CHECK(barOf(sideOf(input), stepTo(DraftStage::Final)) == SayBar::NotYet);
    CHECK(barOf(sideOf(input), stepTo(DraftStage::Discussion)) == SayBar::None);
    input.heard.push_back(heard(WrittenTogether, Speaker{"js02", 2}, DraftStepSaid{DraftStage::Final, {}}));
    CHECK(std::get<DraftSide>(sideOf(input)).stage == DraftStage::Draft); // the step before has not come yet
    input.heard.push_back(
        heard(WrittenTogether, Speaker{"js02", 1}, DraftStepSaid{DraftStage::Discussion, {}}));
    CHECK(std::get<DraftSide>(sideOf(input)).stage == DraftStage::Final);
    input.heard.push_back(
        heard(WrittenTogether, Speaker{"js03", 1}, DraftStepSaid{DraftStage::Discussion, {}}));
    CHECK(std::get<DraftSide>(sideOf(input)).stage ==
          DraftStage::Final); // a colleague does not open it again
    input.viewer = viewerAt("js03");
    CHECK(barOf(sideOf(input), stepTo(DraftStage::Discussion)) == SayBar::NotYours);
}

TEST_CASE("Colleagues comment on a part of a draft, and schools of a county on what is published",
          "[research]")
{
    SideInput input = draftSeenBy("js03");
    const RemarkSaid remark{u"steps"_s, {}, u"先读后议"_s};
    CHECK(barOf(sideOf(input), sayingOf(WrittenTogether, remark)) == SayBar::None);
    CHECK(barOf(sideOf(input), sayingOf(WrittenTogether, RemarkSaid{u"steps"_s, {}, u" "_s})) ==
          SayBar::SaysNothing);
    input.heard.push_back(heard(WrittenTogether, Speaker{"js03", 1}, remark));
    CHECK(std::get<DraftSide>(sideOf(input)).remarks.size() == 1);
    input.isInColumn = true;
    CHECK(barOf(sideOf(input), sayingOf(WrittenTogether, remark)) == SayBar::NotAmongSchools);
    input.viewer.isAmongSchools = true;
    CHECK(barOf(sideOf(input), sayingOf(WrittenTogether, remark)) == SayBar::None);
    CHECK(barOf(sideOf(input), stepTo(DraftStage::Discussion)) == SayBar::IsOver); // it is no draft any more
}

TEST_CASE("A comment has at most 2,000 characters", "[research]")
{
    const RemarkSaid longest{{}, {}, QString(RemarkSaid::MostCharacters, u'长')};
    const RemarkSaid longer{{}, {}, longest.text + u'长'};
    CHECK(longest.fault(WrittenTogether).isEmpty());
    CHECK_FALSE(longer.fault(WrittenTogether).isEmpty());
}

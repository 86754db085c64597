// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/evidenceSheet.h"
#include "sheet/rollSheet.h"
#include "support/catch.h"
#include "unit/sheet/SheetContents.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

RollLine called(const QString& person, std::optional<Presence> presence, const QString& reason = {},
                bool isExpected = true)
{
    return {UserId(person), isExpected, presence, reason, false, {}};
}

EvidenceLine counted(const QString& what, std::vector<ShownFact> shown)
{
    const auto& sorts = evidenceSorts();
    const auto sort =
        std::find_if(sorts.begin(), sorts.end(), [&](const EvidenceSort& each) { return each.what == what; });
    return {&*sort, int(shown.size()), std::move(shown)};
}

} // namespace

TEST_CASE("A printed roll has a line for everybody with what was called, and who came is counted", "[sheet]")
{
    MeetingSide side;
    side.roll = {called(u"js01"_s, Presence::Present), called(u"js02"_s, Presence::Late, u"送学生 <就医>"_s),
                 called(u"js03"_s, Presence::Absent, u"病假"_s), called(u"js04"_s, {}),
                 called(u"kr01"_s, Presence::Present, {}, false)};
    const SheetContents sheet(rollSheet(side, {{UserId(u"js01"_s), u"姜𠮷䶮"_s}}));
    REQUIRE(sheet.tables().size() == 1);
    CHECK(sheet.tables().front().rows.size() == 6);
    CHECK(sheet.tables().front().headRows == 1);
    const QString text = sheet.text();
    CHECK(text.contains(u"1\n姜𠮷䶮\nAttended"_s));
    CHECK(text.contains(u"2\njs02\nCame late\n送学生 <就医>"_s));
    CHECK(text.contains(u"js03\nAbsent\n病假"_s));
    CHECK(text.contains(u"4\njs04\n\n"_s)); // nobody called: a pen may
    CHECK(text.contains(u"kr01\nAttended\nwas not expected"_s));
    CHECK(text.contains(u"Expected: %1. Attended: %2. 4 3"_s));
}

TEST_CASE("Where nobody is expected and nobody came there is no roll to print", "[sheet]")
{
    CHECK(rollSheet(MeetingSide(), {}).empty());
}

TEST_CASE("Printed evidence begins with its index and names every document with both times", "[sheet]")
{
    const QDateTime signedAt = QDateTime::fromString(u"2026-10-21T20:10:00+08:00"_s, Qt::ISODate);
    const DocId task(u"task:sh01:01"_s);
    const ShownFact answered{{u"task"_s, QDate(2026, 10, 21), UserId(u"js01"_s), 1}, task, signedAt, {}};
    ShownFact arrived = answered;
    arrived.fact.day = QDate(2026, 10, 22);
    arrived.document = DocId(u"task:sh01:02"_s);
    arrived.receivedAt = signedAt.addDays(1);
    EvidenceOnPaper evidence{u"姜𠮷䶮"_s, u"枫香寨小学"_s, {QDate(2026, 8, 1), QDate(2027, 1, 31)}, {}, {}};
    evidence.lines = {counted(u"task"_s, {answered, arrived})};
    evidence.titles = {{task, u"上交 <b>识字</b> 课例"_s}};
    const SheetContents sheet(evidenceSheet(evidence));
    const QString text = sheet.text();
    CHECK(text.contains(u"姜𠮷䶮"_s));
    CHECK(text.contains(u"2026-08-01 – 2027-01-31"_s));
    REQUIRE(sheet.tables().size() == 2);
    CHECK(text.contains(u"Tasks of research\nResearch tasks answered\n2"_s));
    CHECK_FALSE(text.contains(u"A13"_s));
    CHECK(text.contains(u"2026-10-21\n上交 <b>识字</b> 课例\n2026-10-21 20:10\n\n"_s));
    CHECK(text.contains(u"task:sh01:02\n2026-10-21 20:10\n2026-10-22 20:10"_s));
    CHECK(text.contains(u"Signature of the person"_s));
}

TEST_CASE("Who has nothing yet gets a sheet that says so, and nothing to sign", "[sheet]")
{
    const SheetContents sheet(
        evidenceSheet({u"龙秀"_s, u"枫香寨小学"_s, TermDays::around(QDate(2026, 10, 1)), {}, {}}));
    CHECK(sheet.tables().empty());
    CHECK(sheet.text().contains(u"Nothing counts in this term yet."_s));
    CHECK_FALSE(sheet.text().contains(u"Signature of the person"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Individualisation.h"
#include "lesson/planKinds.h"
#include "lesson/standardTaken.h"
#include "research/TermPlan.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "unit/files/FilesFixture.h"
#include "workspace/FileService.h"

#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString StandardsColumn = u"column-yuwen-p1"_s;
const DatabaseName StandardsSpace(u"space-js01"_s);

QJsonObject standardTextJson(int version, const QString& objective = {})
{
    LessonPlan plan = fixtureA();
    plan.setSection(PlanSection::LearnerAnalysis, {});
    if (!objective.isEmpty()) {
        auto objectives = plan.objectives();
        objectives.front().text = objective;
        plan.setObjectives(objectives);
    }
    QJsonObject json = plan.toJson();
    json[u"_id"_s] = u"standard:1"_s;
    json[u"kind"_s] = standardKind().word;
    json[u"author"_s] = u"zz01"_s;
    json[u"version"_s] = version;
    return json;
}

QString columnRevOf(TestWorkspace& workspace, const QString& id)
{
    const auto text =
        await(workspace->documents().get(DatabaseName(StandardsColumn), DocId(id), {}, false)).value();
    return QJsonDocument::fromJson(text).object().value(u"_rev"_s).toString();
}

// Another text of the document that is there.
void putNextStandard(TestWorkspace& workspace, QJsonObject json)
{
    json[u"_rev"_s] = columnRevOf(workspace, json[u"_id"_s].toString());
    workspace.put(StandardsColumn, json);
}

LessonPlan copyOfStandard(TestWorkspace& workspace, const QString& id = u"standard:1"_s)
{
    return await(workspace->plans().copyOf(DocId(id), fixtureA().header())).value();
}

StandardView standardViewOf(TestWorkspace& workspace, const LessonPlan& plan)
{
    return await(workspace->plans().standardOf(plan)).value();
}

HandInFacts handInFactsOf(TestWorkspace& workspace, const LessonPlan& plan, const DocId& id = {})
{
    return await(workspace->plans().handInFacts(id, StandardsSpace, plan, {})).value().facts;
}

DocId keepRecord(TestWorkspace& workspace, const Record& record)
{
    return await(workspace->records().save({}, {}, record)).value().id;
}

QJsonObject checkRulesJson(const QJsonObject& checks)
{
    return {{u"kind"_s, checkRulesKind().word},
            {u"schema"_s, 1},
            {u"author"_s, u"sh01"_s},
            {u"school"_s, u"fxz"_s},
            {u"checks"_s, checks}};
}

} // namespace

TEST_CASE("A plan knows whether its standard plan is the newest here", "[workspace][standards]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(StandardsColumn, standardTextJson(2));
    const LessonPlan plan = copyOfStandard(workspace);
    CHECK(plan.header().plannedDate == fixtureA().header().plannedDate);
    CHECK(plan.header().classes == fixtureA().header().classes);
    CHECK(standardViewOf(workspace, plan).base.standing == BaseStanding::Newest);

    putNextStandard(workspace, standardTextJson(3, u"能说出诗意"_s));
    const StandardView newer = standardViewOf(workspace, plan);
    CHECK(newer.base.standing == BaseStanding::Newer);
    CHECK(newer.base.newest.version == 3);
    REQUIRE(newer.newest);
    const LessonPlan merged = standardMerged(plan, *newer.newest, newer.base.newest);
    CHECK(merged.objectives().front().text == u"能说出诗意"_s);
    CHECK(standardViewOf(workspace, merged).base.standing == BaseStanding::Newest);
    CHECK(handInFactsOf(workspace, plan).base == newer.base);
}

TEST_CASE("A revision that says the same is no newer standard plan, nor is an older column",
          "[workspace][standards]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(StandardsColumn, standardTextJson(2));
    const LessonPlan plan = copyOfStandard(workspace);
    putNextStandard(workspace, standardTextJson(2));
    CHECK(standardViewOf(workspace, plan).base.standing == BaseStanding::Newest);
    putNextStandard(workspace, standardTextJson(1, u"旧的"_s)); // put back from a copy
    CHECK(standardViewOf(workspace, plan).base.standing == BaseStanding::Newest);
    putNextStandard(workspace, standardTextJson(2, u"改了不说"_s));
    CHECK(standardViewOf(workspace, plan).base.standing == BaseStanding::Newer);
}

TEST_CASE("A standard plan that takes the place of another is the newer one, however often",
          "[workspace][standards]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(StandardsColumn, standardTextJson(2));
    const LessonPlan plan = copyOfStandard(workspace);
    const auto putAs = [&](const QString& id, int version, const QString& supersedes) {
        QJsonObject json = standardTextJson(version, id);
        json[u"_id"_s] = id;
        json[u"supersedes"_s] = supersedes;
        workspace.put(StandardsColumn, json);
    };
    putAs(u"standard:2"_s, 3, u"standard:1"_s);
    CHECK(standardViewOf(workspace, plan).base.newest.id == DocId(u"standard:2"_s));
    putAs(u"standard:3"_s, 4, u"standard:2"_s);
    CHECK(standardViewOf(workspace, plan).base.newest.id == DocId(u"standard:3"_s));
    putAs(u"standard:4"_s, 9, u"standard:3"_s);
    QJsonObject ring = standardTextJson(2); // that each takes the place of the next leads nowhere
    ring[u"supersedes"_s] = u"standard:4"_s;
    putNextStandard(workspace, ring);
    CHECK(standardViewOf(workspace, plan).base.newest.id == DocId(u"standard:4"_s));
}

TEST_CASE("A base that is not known here, one taken back and none at all are told apart",
          "[workspace][standards]")
{
    TestWorkspace other(u"js02"_s);
    other.put(StandardsColumn, standardTextJson(2));
    const LessonPlan plan = copyOfStandard(other);
    TestWorkspace workspace(u"js01"_s);
    CHECK(standardViewOf(workspace, plan).base.standing == BaseStanding::Unknown);
    CHECK(textOfBase(plan)); // what is one's own is shown all the same
    CHECK(standardViewOf(workspace, fixtureA()).base.standing == BaseStanding::None);

    QJsonObject removed{{u"_id"_s, u"standard:1"_s}, {u"_deleted"_s, true}};
    putNextStandard(other, removed.isEmpty() ? QJsonObject() : removed);
    CHECK(standardViewOf(other, plan).base.standing == BaseStanding::Removed);

    QJsonObject odd = plan.toJson();
    odd[u"base"_s] = QJsonObject{{u"id"_s, u"standard:…/../x"_s}, {u"rev"_s, 7}, {u"content"_s, u"x"_s}};
    CHECK(standardViewOf(other, LessonPlan::fromJson(odd).value()).base.standing == BaseStanding::Unknown);
}

TEST_CASE("A plan without a base is shown the standard plans of its lesson, or those still to prepare",
          "[workspace][standards]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(StandardsColumn, standardTextJson(2));
    QJsonObject second = standardTextJson(1);
    QJsonObject header = second[u"header"_s].toObject();
    header[u"periodNo"_s] = 2;
    second[u"header"_s] = header;
    second[u"_id"_s] = u"standard:2"_s;
    workspace.put(StandardsColumn, second);
    const auto offered = [&](const LessonPlan& plan) {
        QStringList ids;
        for (const RecordSummary& standard : standardViewOf(workspace, plan).ofLesson)
            ids.append(standard.id.toString());
        return ids;
    };
    CHECK(offered(fixtureA()) == QStringList{u"standard:1"_s});
    LessonPlan blank = workspace->plans().blank();
    CHECK(offered(blank).isEmpty()); // of what, nobody has said
    LessonHeader begun;
    begun.subject = u"yuwen"_s;
    begun.grade = u"P1"_s;
    begun.classes = fixtureA().header().classes;
    blank.setHeader(begun);
    CHECK(offered(blank) == QStringList{u"standard:1"_s, u"standard:2"_s});
    keepRecord(workspace, copyOfStandard(workspace));
    CHECK(offered(blank) == QStringList{u"standard:2"_s});
    begun.classes = {u"一(2)班"_s};
    blank.setHeader(begun);
    CHECK(offered(blank).size() == 2);
}

TEST_CASE("The homework of a class on a day is that of all plans for it", "[workspace][standards]")
{
    TestWorkspace workspace(u"js02"_s);
    const auto withHomework = [](LessonPlan plan, const QString& subject) {
        LessonHeader header = plan.header();
        header.subject = subject;
        plan.setHeader(header);
        Homework homework;
        homework.id = u"hw1"_s;
        homework.text = u"练习"_s;
        homework.written = true;
        homework.minutes = 40;
        plan.setHomework({homework});
        return plan;
    };
    const LessonPlan plan = withHomework(fixtureSc02(), u"shuxue"_s);
    const DocId id = keepRecord(workspace, plan);
    CHECK(handInFactsOf(workspace, plan, id).otherHomework == 0); // itself
    keepRecord(workspace, withHomework(fixtureSc02(), u"yuwen"_s));
    LessonPlan elsewhere = withHomework(fixtureSc02(), u"kexue"_s);
    LessonHeader header = elsewhere.header();
    header.classes = {u"六(1)班"_s};
    elsewhere.setHeader(header);
    keepRecord(workspace, elsewhere);
    CHECK(handInFactsOf(workspace, plan, id).otherHomework == 40);
}

TEST_CASE("One's pacing schedule is found", "[workspace][standards]")
{
    TestWorkspace workspace(u"js01"_s);
    CHECK_FALSE(handInFactsOf(workspace, fixtureA()).pacing);
    const QJsonObject schedule{{u"kind"_s, pacingKind().word},
                               {u"schema"_s, 1},
                               {u"school"_s, u"fxz"_s},
                               {u"author"_s, u"js01"_s},
                               {u"course"_s, QJsonObject{{u"subject"_s, u"yuwen"_s}, {u"grade"_s, u"P1"_s}}},
                               {u"weeks"_s, QJsonArray{QJsonObject{{u"id"_s, u"w6"_s},
                                                                   {u"week"_s, 6},
                                                                   {u"from"_s, u"2026-02-16"_s},
                                                                   {u"to"_s, u"2026-02-20"_s},
                                                                   {u"content"_s, u"静夜思"_s}}}}};
    keepRecord(workspace, Record::readable(pacingKind(), schedule).value());
    REQUIRE(handInFactsOf(workspace, fixtureA()).pacing);
    CHECK(handInFactsOf(workspace, fixtureA()).pacing->scheduled == 6);
    CHECK(handInFactsOf(workspace, fixtureA()).pacing->weeksApart == 3);
}

TEST_CASE("Files are looked at before a plan is handed in", "[workspace][standards]")
{
    TestWorkspace workspace(u"js01"_s);
    const PersonsFolder folder;
    const TakenFile taken =
        await(workspace->files().takeForPlan(folder.write(u"课件.pptx"_s, noise(300'000)))).value();
    LessonPlan plan = fixtureA();
    const auto faultsOf = [&](const QJsonObject& file) {
        plan.setFiles({file});
        return handInFactsOf(workspace, plan).files;
    };
    const QJsonObject whole = taken.file.toJson();
    CHECK(faultsOf(whole).empty());
    FileManifest other = taken.file;
    other.sha256 = Digest::of("something else");
    CHECK(faultsOf(other.toJson()) == std::vector{FileFinding{u"课件.pptx"_s, FileFault::Damaged}});
    other = taken.file;
    other.name = u"课件.pptx.exe"_s;
    CHECK(faultsOf(other.toJson()).front().fault == FileFault::Program);
    for (const QString& name : {u"游戏.lnk"_s, u"宏.vbs"_s}) {
        other.name = name;
        CHECK(faultsOf(other.toJson()).front().fault == FileFault::Program);
    }
    other = taken.file;
    other.chunks.front().id = Digest::of("a piece that is elsewhere");
    CHECK(faultsOf(other.toJson()).front().fault == FileFault::NotHere);
    CHECK(faultsOf({{u"name"_s, u"坏.png"_s}, {u"size"_s, -1}}).front().fault == FileFault::Unreadable);

    // What was read is not read again.
    plan.setFiles({whole});
    const auto answer = await(workspace->plans().handInFacts({}, StandardsSpace, plan, {})).value();
    CHECK(answer.filesRead.contains(taken.file.sha256.toRaw()));

    // A file that runs stops the plan where it is handed in, too.
    other = taken.file;
    other.name = u"游戏.exe"_s;
    plan.setFiles({other.toJson()});
    const DocId id = keepRecord(workspace, plan);
    CHECK(await(workspace->plans().submit(id)).error().detail.contains(u"PF11"_s));
}

TEST_CASE("A school's rules hold where a plan is handed in", "[workspace][standards]")
{
    TestWorkspace approver(u"sh01"_s);
    TestWorkspace teacher(u"js01"_s);
    TestWorkspace::acquaint({&approver, &teacher});
    QJsonObject json = fixtureSc02().toJson();
    json[u"author"_s] = u"sh01"_s;
    LessonPlan plan = LessonPlan::fromJson(json).value();
    const DocId id = keepRecord(approver, plan);
    CHECK(handInFactsOf(approver, plan, id).rules.of(u"PF07"_s) == CheckRule::AsUsual);
    const auto rules = [](const QJsonObject& checks) {
        return Record::readable(checkRulesKind(), checkRulesJson(checks)).value();
    };
    keepRecord(approver, rules({{u"board"_s, u"MUST"_s}, {u"time"_s, u"OFF"_s}}));
    const auto refused = await(approver->plans().submit(id));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.contains(u"PF07"_s));
    CHECK_FALSE(refused.error().detail.contains(u"PF09"_s));
    plan.setSection(PlanSection::BoardDesign, blocksFromPlainText(u"几分之一"_s));
    LessonHeader header = plan.header();
    header.slot = 0;
    plan.setHeader(header);
    CHECK(await(approver->plans().submit(keepRecord(approver, plan))));

    // Nobody else writes them.
    const auto others = await(teacher->records().save({}, {}, rules({{u"points"_s, u"MUST"_s}})));
    REQUIRE_FALSE(others);
    CHECK(others.error().kind == ErrorKind::Forbidden);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds/allKinds.h"
#include "lesson/Decision.h"
#include "lesson/recordFindings.h"
#include "platform/DatabaseNames.h"
#include "research/Observation.h"
#include "research/Project.h"
#include "research/ProjectState.h"
#include "research/TermPlan.h"
#include "research/saidKinds.h"
#include "sample/SampleSchool.h"
#include "support/SampleResources.h"
#include "support/catch.h"
#include "trust/ChainEvent.h"

#include <QSet>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 30);

SampleSchool sampleSchool()
{
    return SampleSchool::create(sampleResources(), Today, 1).value();
}

// The records of the kinds on the pages of research and of the school, and the plans of the term.
std::vector<std::pair<SampleDocument, Record>> researchOf(const std::vector<SampleDocument>& documents)
{
    std::vector<std::pair<SampleDocument, Record>> found;
    for (const SampleDocument& document : documents) {
        const KindDescription* kind = allKinds().of(document.id);
        const bool isMeant = kind && (kind->page == ListPage::Research || kind->page == ListPage::School ||
                                      kind->word == termPlanKind().word || kind->word == pacingKind().word);
        if (isMeant)
            found.emplace_back(document, Record::fromJson(*kind, document.body).value());
    }
    return found;
}

} // namespace

TEST_CASE("The sample school has every kind of research, whole, and written by whoever may", "[sample]")
{
    const SampleSchool school = sampleSchool();
    const Roster roster = school.roster();
    std::map<QString, int> counts;
    for (const auto& [document, record] : researchOf(school.documents(18))) {
        INFO(document.id.toString().toStdString());
        ++counts[record.kind().word];
        for (const Finding& finding : findingsAbout(record)) {
            INFO(finding.code.toStdString() << ' ' << finding.place.toStdString());
            CHECK(finding.severity != Severity::Error);
        }
        const Home* home = record.kind().home(platform::sortOf(document.database).value());
        REQUIRE(home);
        const auto author = roster.find(record.author());
        REQUIRE(author);
        if (home->writers == Writers::Leaders)
            CHECK((author->is(StaffRole::Approver) || author->is(StaffRole::Head)));
        if (home->writers == Writers::Owner)
            CHECK(document.database == spaceOf(record.author()));
        CHECK(record.createdAt().date() <= Today);
    }
    for (const KindDescription& kind : allKinds().all()) {
        INFO(kind.word.toStdString());
        if (kind.page == ListPage::Research || kind.page == ListPage::School)
            CHECK(counts[kind.word] >= 1);
    }
    CHECK(counts[u"reflection"_s] > 40);
    CHECK(counts[u"observation"_s] > 40);
    CHECK(counts[u"termPlan"_s] == 40);
    CHECK(counts[u"pacing"_s] == 40);
}

TEST_CASE("Observed lessons of the sample school are others' and have all their points", "[sample]")
{
    int observations = 0;
    for (const auto& [document, record] : researchOf(sampleSchool().documents(18))) {
        if (record.kind().word != observationKind().word)
            continue;
        ++observations;
        CHECK(checkObservation(record).empty());
        CHECK(scoresOf(record).grade().has_value());
        CHECK(UserId(observedLesson(record).observer) == record.author());
        CHECK(observedLesson(record).day < Today);
    }
    CHECK(observations > 0);
}

TEST_CASE("Plans of the term lie on the desks of the sample school in several states", "[sample]")
{
    const auto documents = sampleSchool().documents(1);
    QSet<QString> handedIn;
    QSet<QString> verdicts;
    for (const SampleDocument& document : documents) {
        const auto submission = Submission::fromJson(allKinds(), document.id, document.body);
        if (submission && submission->content.kind().word == termPlanKind().word)
            handedIn.insert(document.id.toString());
    }
    int decided = 0;
    for (const SampleDocument& document : documents) {
        if (!handedIn.contains(document.body[u"submission"_s].toString()))
            continue;
        ++decided;
        verdicts.insert(document.body[u"verdict"_s].toString());
    }
    CHECK(handedIn.size() > 30);
    CHECK(decided < handedIn.size());
    CHECK(verdicts.contains(toWord(Verdict::Approved)));
    CHECK(verdicts.contains(toWord(Verdict::Returned)));
}

TEST_CASE("What the sample school said of its research is about something, and said where it counts",
          "[sample]")
{
    const SampleSchool school = sampleSchool();
    const auto documents = school.documents(1);
    QSet<QString> ids;
    for (const SampleDocument& document : documents)
        ids.insert(document.id.toString());
    std::map<QString, int> counts;
    for (const SampleDocument& document : documents) {
        const SaidKind* kind = saidKindOf(kindWordOf(document.id));
        if (!kind)
            continue;
        INFO(document.id.toString().toStdString());
        ++counts[kindWordOf(document.id)];
        const DocId about(document.body[u"about"_s].toString());
        CHECK(ids.contains(about.toString()));
        CHECK(kind->check(about, document.body[u"said"_s].toObject()));
        const UserId author(document.body[u"author"_s].toString());
        CHECK(school.roster().find(author).has_value() == (document.database != countyDatabase()));
        CHECK(ChainEvent::read(document.database, document.id, document.body).has_value());
    }
    CHECK(counts[u"attendance"_s] == 14);
    CHECK(counts[u"projectStep"_s] == 4);
    CHECK(counts[u"reply"_s] > 0);
    CHECK(counts[u"taskAnswer"_s] > 0);
}

TEST_CASE("The project of the sample school goes on, and its midterm report is late", "[sample]")
{
    ProjectHistory history;
    for (const SampleDocument& document : sampleSchool().documents(1)) {
        if (kindWordOf(document.id) == projectKind().word)
            history = historyOf(document.id, Record::fromJson(projectKind(), document.body).value());
    }
    for (const SampleDocument& document : sampleSchool().documents(1)) {
        if (auto step = ProjectStepEvent::fromJson(document.id, document.body)) {
            step->origin.judgement = Judgement::good();
            history.steps.push_back(*std::move(step));
        }
    }
    const ProjectPeople people{{UserId(u"jy01"_s)}, {UserId(u"sh01"_s)}};
    const ProjectState state = projectState(history, {}, people, Today);
    CHECK(state.phase == ProjectPhase::Running);
    for (const StageState& stage : state.stages) {
        CHECK(stage.isLate == (stage.stage == ProjectStage::Midterm));
        CHECK_FALSE(stage.wasDoneLate);
    }
}

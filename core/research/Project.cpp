// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Project.h"

#include "lesson/sharedFields.h"
#include "research/ProjectWords.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString ProjectPlace = u"project"_s;
const QString MembersPlace = u"members"_s;
const QString StagesPlace = u"stages"_s;

constexpr auto OddStage = QT_TRANSLATE_NOOP("Kinds", "A stage has no day, or stands twice: %1");
constexpr auto StageBeforeEarlier = QT_TRANSLATE_NOOP("Kinds", "Due before an earlier stage: %1");

constexpr Words<ProjectLevel, 4> Levels({{
    {ProjectLevel::School, "school"_L1, QT_TRANSLATE_NOOP("Kinds", "School project")},
    {ProjectLevel::County, "county"_L1, QT_TRANSLATE_NOOP("Kinds", "County project")},
    {ProjectLevel::Prefecture, "prefecture"_L1, QT_TRANSLATE_NOOP("Kinds", "Prefecture project")},
    {ProjectLevel::Province, "province"_L1, QT_TRANSLATE_NOOP("Kinds", "Province project")},
}});

QString labelOfStage(ProjectStage stage)
{
    for (const auto& entry : ProjectStages.entries()) {
        if (entry.value == stage)
            return QString::fromUtf8(entry.label);
    }
    return {};
}

Finding stageFinding(const QString& code, ProjectStage stage, const char* sentence)
{
    return {code, Severity::Warning, StagesPlace, {labelOfStage(stage)}, sentence};
}

std::vector<Finding> oddStages(const std::vector<PlannedStage>& stages)
{
    std::vector<Finding> findings;
    QSet<int> met;
    for (const PlannedStage& each : stages) {
        if (met.contains(int(each.stage)) || !each.due.isValid())
            findings.push_back(stageFinding(u"PJ01"_s, each.stage, OddStage));
        met.insert(int(each.stage));
    }
    return findings;
}

// By the order of the project, however the rows stand.
std::vector<Finding> stagesOutOfOrder(std::vector<PlannedStage> stages)
{
    std::stable_sort(stages.begin(), stages.end(), [](const PlannedStage& a, const PlannedStage& b) {
        return int(a.stage) < int(b.stage);
    });
    std::vector<Finding> findings;
    QDate latest;
    for (const PlannedStage& each : stages) {
        if (each.due.isValid() && latest.isValid() && each.due < latest)
            findings.push_back(stageFinding(u"PJ02"_s, each.stage, StageBeforeEarlier));
        latest = each.due.isValid() && (!latest.isValid() || latest < each.due) ? each.due : latest;
    }
    return findings;
}

} // namespace

const Fields<ProjectFacts>& ProjectFacts::fields()
{
    using P = ProjectFacts;
    static const Fields<ProjectFacts> fields{
        bind("title"_L1, &P::title, QT_TRANSLATE_NOOP("Kinds", "Project title"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bind("number"_L1, &P::number, QT_TRANSLATE_NOOP("Kinds", "Project number")),
        bindChoice("level"_L1, &P::level, Levels, QT_TRANSLATE_NOOP("Kinds", "Level")),
        bind("leader"_L1, &P::leader, QT_TRANSLATE_NOOP("Kinds", "Project leader"))
            .as(FieldRole::Person)
            .needed(Need::Must),
        bind("begins"_L1, &P::begins, QT_TRANSLATE_NOOP("Kinds", "Begins on")).as(FieldRole::Day),
        bind("ends"_L1, &P::ends, QT_TRANSLATE_NOOP("Kinds", "Ends on")).as(FieldRole::Due),
    };
    return fields;
}

const Fields<ProjectMember>& ProjectMember::fields()
{
    using M = ProjectMember;
    static const Fields<ProjectMember> fields{
        bindId(&M::id),
        bind("person"_L1, &M::person, QT_TRANSLATE_NOOP("Kinds", "Who")),
        bindMarkup("work"_L1, &M::work, QT_TRANSLATE_NOOP("Kinds", "What they do")),
    };
    return fields;
}

const Fields<PlannedStage>& PlannedStage::fields()
{
    using S = PlannedStage;
    static const Fields<PlannedStage> fields{
        bindId(&S::id),
        bindChoice("stage"_L1, &S::stage, ProjectStages, QT_TRANSLATE_NOOP("Kinds", "Stage")),
        bind("due"_L1, &S::due, QT_TRANSLATE_NOOP("Kinds", "Due on")),
        bindMarkup("note"_L1, &S::note, QT_TRANSLATE_NOOP("Kinds", "Note")),
    };
    return fields;
}

const KindDescription& projectKind()
{
    static const KindDescription kind{
        .word = u"project"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Research project"),
        .homes = {{DatabaseKind::School, Writers::Staff, Keeping::OfParticipants}},
        .merging = Merging::ByPlace,
        .page = ListPage::Research,
        .keepsProgramsOut = true,
        .places =
            {
                placeOf<ProjectFacts>(ProjectPlace, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Project")),
                missed(placeOf<ProjectMember>(MembersPlace, PlaceType::Items,
                                              QT_TRANSLATE_NOOP("Kinds", "Members"))),
                placeOf<PlannedStage>(StagesPlace, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Stages")),
                textPlace(u"summary"_s, QT_TRANSLATE_NOOP("Kinds", "What is studied and why")),
                filesPlace(),
            },
        .check = checkProject,
    };
    return kind;
}

ProjectFacts projectOf(const Record& project)
{
    return readObject<ProjectFacts>(project, ProjectPlace);
}

std::vector<ProjectMember> membersOf(const Record& project)
{
    return readRows<ProjectMember>(project, MembersPlace);
}

std::vector<PlannedStage> plannedStagesOf(const Record& project)
{
    return readRows<PlannedStage>(project, StagesPlace);
}

std::vector<Finding> checkProject(const Record& project)
{
    std::vector<Finding> findings;
    const std::vector<PlannedStage> stages = plannedStagesOf(project);
    for (const Finding& finding : oddStages(stages))
        findings.push_back(finding);
    for (const Finding& finding : stagesOutOfOrder(stages))
        findings.push_back(finding);
    return findings;
}

} // namespace shanke

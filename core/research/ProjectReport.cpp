// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/ProjectReport.h"

#include "lesson/sharedFields.h"
#include "research/ProjectWords.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString ReportPlace = u"report"_s;
const QString ProjectMemberKey = u"project"_s;

constexpr auto OfNoProject = QT_TRANSLATE_NOOP("Kinds", "It belongs to no project");

} // namespace

const Fields<ReportFacts>& ReportFacts::fields()
{
    using R = ReportFacts;
    static const Fields<ReportFacts> fields{
        bind("title"_L1, &R::title, QT_TRANSLATE_NOOP("Kinds", "Title"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bindChoice("stage"_L1, &R::stage, ProjectStages, QT_TRANSLATE_NOOP("Kinds", "Stage"))
            .as(FieldRole::Stage),
        bindChoice("material"_L1, &R::material, ProjectMaterials,
                   QT_TRANSLATE_NOOP("Kinds", "Kind of material")),
        bindDay(&R::day).needed(Need::Must),
    };
    return fields;
}

const KindDescription& projectReportKind()
{
    static const KindDescription kind{
        .word = u"projectReport"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Project material"),
        .homes = {{DatabaseKind::School, Writers::Staff, Keeping::OfParticipants}},
        .merging = Merging::ByPlace,
        .page = ListPage::Research,
        .keepsProgramsOut = true,
        .places =
            {
                placeOf<ReportFacts>(ReportPlace, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Material")),
                textPlace(u"text"_s, QT_TRANSLATE_NOOP("Kinds", "Text")),
                filesPlace(),
            },
        .partOf = ProjectMemberKey,
        .check = checkProjectReport,
        .facts = factsOfProjectReport,
    };
    return kind;
}

ReportFacts reportOf(const Record& report)
{
    return readObject<ReportFacts>(report, ReportPlace);
}

DocId projectOfReport(const Record& report)
{
    return DocId(report.toJson().value(ProjectMemberKey).toString());
}

std::vector<Finding> checkProjectReport(const Record& report)
{
    std::vector<Finding> findings;
    if (projectOfReport(report).isEmpty())
        findings.push_back({u"PR01"_s, Severity::Error, ReportPlace, {}, OfNoProject});
    return findings;
}

std::vector<Fact> factsOfProjectReport(const Record& report)
{
    if (projectOfReport(report).isEmpty())
        return {};
    return {{u"project-work"_s, reportOf(report).day, report.author()}};
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/HandInReader.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/Preflight.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "research/TermPlan.h"
#include "research/pacingOf.h"
#include "workspace/files/FileCheck.h"
#include "workspace/lessons/StandardReader.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/RecordDocuments.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What is at `place` as its kind describes it; a newer program's counts for nothing here.
Result<std::optional<Record>> recordAt(const OpenStores& databases, const Place& place)
{
    SHANKE_LET(const DocumentStore* store, databases.find(place.database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    auto stored = readRecord(*store, snapshot, place.id);
    if (!stored && stored.error().kind != ErrorKind::NotFound)
        return tl::unexpected(stored.error());
    if (!stored || stored->record.isNewer())
        return std::nullopt;
    return std::move(stored->record);
}

} // namespace

Result<HandInFacts> HandInReader::facts(const PlanToHandIn& plan) const
{
    return factsOf(plan, nullptr);
}

Result<HandInFacts> HandInReader::factsWithFiles(const PlanToHandIn& plan, QSet<QByteArray>& read) const
{
    return factsOf(plan, &read);
}

Result<HandInFacts> HandInReader::factsOf(const PlanToHandIn& plan, QSet<QByteArray>* read) const
{
    HandInFacts facts;
    SHANKE_LET(const auto guides, catalogue::belongingTo(m_catalogue, m_account.user, plan.id));
    facts.guides = qsizetype(guides.size());
    SHANKE_LET(facts.otherHomework, otherHomework(plan));
    SHANKE_LET(facts.files, files(plan, read));
    SHANKE_LET(facts.pacing, pacing(plan.plan.header()));
    SHANKE_LET(const BaseKnown base, baseKnown(m_databases, m_catalogue, plan.plan));
    facts.base = base.facts;
    SHANKE_LET(facts.rules, checkRulesOf(m_databases, m_account.school));
    return facts;
}

// Of the class that has the most.
Result<qint64> HandInReader::otherHomework(const PlanToHandIn& plan) const
{
    const LessonHeader header = plan.plan.header();
    if (!header.plannedDate.isValid())
        return 0;
    RecordQuery query;
    query.databases = QStringList{spaceOf(m_account.user).toString()};
    query.kinds = QStringList{planKind().word};
    query.from = header.plannedDate;
    query.to = header.plannedDate;
    SHANKE_LET(const auto entries, catalogue::records(m_catalogue, query));
    QHash<QString, qint64> byClass;
    for (const RecordEntry& entry : entries) {
        if (entry.place.id == plan.id)
            continue;
        SHANKE_LET(const auto other, recordAt(m_databases, entry.place));
        for (const QString& name : other ? entry.header.classes : QStringList()) {
            if (header.classes.contains(name))
                byClass[name] += writtenMinutes(LessonPlan(*other));
        }
    }
    return byClass.isEmpty() ? 0 : *std::max_element(byClass.cbegin(), byClass.cend());
}

// Of one's own schedules and those of the school the one that is nearest.
Result<std::optional<PacingFacts>> HandInReader::pacing(const LessonHeader& header) const
{
    RecordQuery query;
    query.databases =
        QStringList{spaceOf(m_account.user).toString(), databaseOf(m_account.school).toString()};
    query.kinds = QStringList{pacingKind().word, termPlanKind().word};
    query.subject = header.subject;
    if (header.subject.isEmpty())
        return std::nullopt;
    SHANKE_LET(const auto entries, catalogue::records(m_catalogue, query));
    SHANKE_LET(const auto timetable, timetableOn(m_databases, m_account.school, header.plannedDate));
    const int week = timetable && header.plannedDate.isValid() ? timetable->teachingWeek(header.plannedDate)
                                                               : header.teachingWeek;
    std::optional<PacingFacts> nearest;
    for (const RecordEntry& entry : entries) {
        SHANKE_LET(const auto schedule, recordAt(m_databases, entry.place));
        const auto facts = schedule ? pacingOf(*schedule, header, {header.plannedDate, week}) : std::nullopt;
        if (facts && (!nearest || facts->weeksApart < nearest->weeksApart))
            nearest = facts;
    }
    return nearest;
}

Result<std::vector<FileFinding>> HandInReader::files(const PlanToHandIn& plan, QSet<QByteArray>* read) const
{
    const FileCheck check(m_databases,
                          {filesOf(plan.database, m_account.school), filesOf(countyDatabase(), {})});
    std::vector<FileFinding> findings;
    for (const QJsonValue& file : plan.plan.files()) {
        SHANKE_LET(const auto fault, check.faultOf(file.toObject(), read));
        if (fault)
            findings.push_back({file["name"_L1].toString(), *fault});
    }
    return findings;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/PlanReader.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/lessons/RecordLister.h"
#include "workspace/lessons/RecordReader.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/RecordDocuments.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<QList<RecordSummary>> standardsAmong(const ReadView& view, const std::vector<RecordEntry>& entries)
{
    QList<RecordSummary> standards;
    std::optional<Roster> county;
    for (const RecordEntry& entry : entries) {
        RecordSummary standard = summaryOf(entry, view.delivery);
        if (standard.author != view.account.user) {
            if (!county) {
                SHANKE_LET(county, rosterOf(view.databases, view.account, countyOrganisation()));
            }
            standard.who = nameOf(*county, standard.author);
        }
        standards.append(standard);
    }
    return standards;
}

Result<QList<RecordSummary>> listStandards(const ReadView& view, const QString& text)
{
    RecordQuery query;
    query.databases = QStringList{u"column-*"_s};
    query.kinds = QStringList{standardKind().word};
    query.text = text;
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const auto entries, catalogue::records(catalogue, query));
    return standardsAmong(view, entries);
}

Result<LessonPlan> copyPlan(const ReadView& view, const DocId& id, const LessonHeader& lesson)
{
    SHANKE_LET(const DocumentStore* store, storeOf(view, id));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const StoredPlan source, readPlan(*store, snapshot, id));
    SHANKE_TRY(checkKnown(source.plan));
    const PlanBase base{id, source.rev.toString(), source.plan.toJson()[u"version"_s].toInt(), {}};
    const AccountSettings& account = view.account;
    LessonPlan plan =
        LessonPlan::copyOf(source.plan, base, {account.user, account.school, account.device}, view.now);
    LessonHeader header = plan.header();
    header.classes = lesson.classes;
    header.plannedDate = lesson.plannedDate;
    header.slot = lesson.slot;
    header.teachingWeek = lesson.teachingWeek;
    plan.setHeader(header);
    return plan;
}

Result<StudyGuide> guideForPlan(const ReadView& view, const DocId& plan)
{
    SHANKE_LET(const DocumentStore* store, storeOf(view, plan));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const StoredPlan source, readPlan(*store, snapshot, plan));
    SHANKE_TRY(checkKnown(source.plan));
    const AccountSettings& account = view.account;
    return StudyGuide::forPlan(source.plan, plan, {account.user, account.school, account.device}, view.now);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/PlanReader.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/lessons/RecordReader.h"
#include "workspace/records/DraftShelf.h"
#include "workspace/records/RecordDocuments.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What a teacher prepares for a lesson.
QStringList preparedKinds()
{
    return {planKind().word, guideKind().word};
}

bool matches(const PlanSummary& plan, const PlanFilter& filter)
{
    const QStringList kinds = filter.kind.isEmpty() ? preparedKinds() : QStringList{filter.kind};
    if (!kinds.contains(kindWordOf(plan.id)))
        return false;
    const QString words = plan.header.title + u'\n' + plan.header.classes.join(u'\n');
    return (filter.text.isEmpty() || words.contains(filter.text, Qt::CaseInsensitive)) &&
           (!filter.status || *filter.status == plan.state.status) &&
           (filter.subject.isEmpty() || filter.subject == plan.header.subject) &&
           (filter.teachingWeek == 0 || filter.teachingWeek == plan.header.teachingWeek);
}

// Marks plans with a draft, and adds those that were typed and never saved: they stand in no catalogue.
Result<> addDrafts(QList<PlanSummary>& plans, DocumentStore& store, const PlanFilter& filter,
                   const UserId& author)
{
    const DraftShelf shelf(store);
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(auto drafts, shelf.all(snapshot));
    for (PlanSummary& plan : plans)
        plan.hasDraft = drafts.remove(plan.id) > 0;
    for (auto typed = drafts.begin(); typed != drafts.end(); ++typed) {
        if (!preparedKinds().contains(kindWordOf(typed.key())))
            continue;
        SHANKE_LET(const auto draft, shelf.find(snapshot, typed.key()));
        if (!draft || !draft->rev.isEmpty())
            continue;
        PlanSummary plan;
        plan.id = typed.key();
        plan.author = author;
        plan.plan = planOf(plan.id, draft->record);
        plan.header = draft->record.object<LessonHeader>(u"header"_s);
        plan.hasDraft = true;
        plan.updatedAt = typed.value();
        if (matches(plan, filter))
            plans.prepend(plan);
    }
    return {};
}

Result<QList<PlanSummary>> summaries(const ReadView& view, const RecordQuery& query)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const auto entries, catalogue::records(catalogue, query));
    QList<PlanSummary> plans;
    plans.reserve(qsizetype(entries.size()));
    for (const RecordEntry& entry : entries)
        plans.append(summaryOf(entry, view.delivery));
    return plans;
}

} // namespace

PlanSummary summaryOf(const RecordEntry& entry, const DeliveryFacts& delivery)
{
    PlanSummary plan;
    plan.id = entry.place.id;
    plan.plan = entry.belongsTo.isEmpty() ? entry.place.id : entry.belongsTo;
    plan.guides = entry.belonging;
    plan.author = entry.author;
    plan.header = entry.header;
    plan.state = entry.state;
    plan.delivery = delivery.of(entry.place);
    if (entry.submission)
        plan.delivery = deliveryOf(entry.state, plan.delivery, delivery.of(*entry.submission));
    plan.conflicted = entry.conflicted;
    plan.isNewer = entry.isNewer;
    plan.updatedAt = entry.updatedAt;
    return plan;
}

Result<QList<PlanSummary>> listPlans(const ReadView& view, const PlanFilter& filter)
{
    RecordQuery query;
    query.databases = QStringList{spaceOf(view.account.user).toString()};
    query.kinds = filter.kind.isEmpty() ? preparedKinds() : QStringList{filter.kind};
    query.text = filter.text;
    query.subject = filter.subject;
    query.status = filter.status;
    query.week = filter.teachingWeek;
    SHANKE_LET(QList<PlanSummary> plans, summaries(view, query));
    const auto store = view.databases.find(spaceOf(view.account.user));
    if (store)
        SHANKE_TRY(addDrafts(plans, **store, filter, view.account.user));
    else if (store.error().kind != ErrorKind::NotFound)
        return tl::unexpected(store.error());
    return plans;
}

Result<QList<PlanSummary>> listStandards(const ReadView& view, const QString& text)
{
    RecordQuery query;
    query.databases = QStringList{u"column-*"_s};
    query.kinds = QStringList{standardKind().word};
    query.text = text;
    return summaries(view, query);
}

Result<LessonPlan> copyPlan(const ReadView& view, const DocId& id)
{
    SHANKE_LET(const DocumentStore* store, storeOf(view, id));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const StoredPlan source, readPlan(*store, snapshot, id));
    SHANKE_TRY(checkKnown(source.plan));
    const PlanBase base{id, source.rev.toString(), source.plan.toJson()[u"version"_s].toInt(), {}};
    const AccountSettings& account = view.account;
    return LessonPlan::copyOf(source.plan, base, {account.user, account.school, account.device}, view.now);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/records/PlanDocuments.h"

#include "base/Ulid.h"
#include "lesson/planKinds.h"
#include "trust/RecordOwner.h"

namespace shanke {

DocId newPlanId(const AccountSettings& account, const QDateTime& now)
{
    return newRecordId(planKind().word, account.user, newUlid(now));
}

Result<StoredPlan> readPlan(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                            const std::optional<RevId>& rev)
{
    SHANKE_LET(const Revision revision, store.get(snapshot, id, rev));
    SHANKE_LET(LessonPlan plan, LessonPlan::readable(revision.body.toObject()));
    return StoredPlan{revision.rev, std::move(plan)};
}

Result<> checkKnown(const LessonPlan& plan)
{
    if (plan.isNewer())
        return fail(ErrorKind::NewerVersion, QStringLiteral("a newer program wrote this plan"));
    return {};
}

Result<Edit> planEdit(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                      const std::optional<RevId>& parent, const LessonPlan& plan)
{
    SHANKE_TRY(checkKnown(plan));
    SHANKE_LET(Body body, Body::fromObject(plan.toJson()));
    Edit edit{id, parent, false, std::move(body), {}};
    if (!parent)
        return edit;
    SHANKE_LET(const Revision before, store.get(snapshot, id, parent));
    edit.attachments = before.attachments;
    for (Attachment& attachment : edit.attachments)
        attachment.content = {};
    return edit;
}

Edit tombstone(const DocId& id, const RevId& parent)
{
    return {id, parent, true, Body(), {}};
}

Edit removal(const DocId& id, const RevId& parent)
{
    return {id, parent, true, Body::fromTrusted("{\"removed\":true}"), {}};
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/records/RecordDocuments.h"

#include "base/Ulid.h"
#include "kinds/allKinds.h"
#include "trust/RecordOwner.h"

namespace shanke {

using namespace Qt::StringLiterals;

DocId newIdFor(const KindDescription& kind, const AccountSettings& account, const QDateTime& now)
{
    return newRecordId(kind.word, account.user, newUlid(now));
}

Result<Record> recordFrom(const DocId& id, const QJsonObject& json)
{
    const KindDescription* kind = allKinds().of(id);
    if (!kind)
        return fail(ErrorKind::NewerVersion, u"a newer program wrote %1"_s.arg(id.toString()));
    if (kind->family != Family::Record)
        return fail(ErrorKind::InvalidInput, u"%1 is no record"_s.arg(id.toString()));
    return Record::readable(*kind, json);
}

Result<StoredRecord> readRecord(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                                const std::optional<RevId>& rev)
{
    SHANKE_LET(const Revision revision, store.get(snapshot, id, rev));
    SHANKE_LET(Record record, recordFrom(id, revision.body.toObject()));
    return StoredRecord{revision.rev, std::move(record)};
}

Result<StoredPlan> readPlan(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                            const std::optional<RevId>& rev)
{
    SHANKE_LET(const Revision revision, store.get(snapshot, id, rev));
    SHANKE_LET(LessonPlan plan, LessonPlan::readable(revision.body.toObject()));
    return StoredPlan{revision.rev, std::move(plan)};
}

Result<> checkKnown(const Record& record)
{
    if (record.isNewer())
        return fail(ErrorKind::NewerVersion, u"a newer program wrote this document"_s);
    return {};
}

Result<Edit> editAfter(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                       const std::optional<RevId>& parent)
{
    Edit edit{id, parent, false, {}, {}};
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

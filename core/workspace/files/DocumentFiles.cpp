// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/DocumentFiles.h"

#include "base/Clock.h"
#include "kinds/allKinds.h"
#include "workspace/records/RecordWriter.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString FilesMember = u"files"_s;

Result<Revision> winnerOf(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id)
{
    return store.get(snapshot, id).map_error([&](const Error& error) {
        return error.kind == ErrorKind::NotFound
                   ? Error{error.kind, u"there is no document %1 (%2)"_s.arg(id.toString(), error.detail), {}}
                   : error;
    });
}

} // namespace

Result<bool> refusesPrograms(const DocumentStore& store, const DocId& id)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const Revision revision, winnerOf(store, snapshot, id));
    const KindDescription* kind = allKinds().find(revision.body.toObject()["kind"_L1].toString());
    return kind && kind->keepsProgramsOut;
}

Result<FileManifest> fileOf(const DocumentStore& store, const DocId& id, const QString& name)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const Revision revision, winnerOf(store, snapshot, id));
    return findFile(revision.body.toObject()[FilesMember].toArray(), name);
}

// Documents that say when and where they were last written go on saying it.
QJsonObject DocumentFiles::touched(QJsonObject body) const
{
    if (body.contains("updatedAt"_L1))
        body["updatedAt"_L1] = toIsoString(m_clock.now());
    if (body.contains("device"_L1))
        body["device"_L1] = m_signer.account().device.toString();
    return body;
}

Result<AttachedFile> DocumentFiles::write(const DatabaseName& database, const DocId& id, TakenFile taken,
                                          const QStringList& kept)
{
    SHANKE_LET(DocumentStore * store, m_databases.find(database));
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Full));
    SHANKE_LET(Revision before, winnerOf(*store, transaction, id));
    const QJsonObject body = before.body.toObject();
    const QJsonArray files = withAttachedFile(body[FilesMember].toArray(), taken.file, kept);
    if (files == body[FilesMember].toArray())
        return AttachedFile{taken, before.rev.toString(), false};
    QJsonObject changed = touched(body);
    changed[FilesMember] = files;
    Edit edit{id, before.rev, false, {}, std::move(before.attachments)};
    for (Attachment& attachment : edit.attachments)
        attachment.content = {};
    SHANKE_LET(const RevId rev, RecordWriter(m_signer, database, *store).put(transaction, edit, changed));
    SHANKE_TRY(transaction.commit());
    return AttachedFile{taken, rev.toString(), true};
}

} // namespace shanke

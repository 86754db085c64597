// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/DocumentRepository.h"

#include "base/Ulid.h"
#include "platform/DatabaseNames.h"
#include "revision/DocumentJson.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/reading/ReadView.h"
#include "workspace/records/RecordWriter.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// True when the error spoils one document only and the next may still be written.
bool spoilsOne(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Precondition:
    case ErrorKind::TooLarge:
    case ErrorKind::Forbidden:
        return true;
    default:
        return false;
    }
}

Result<Edit> toEdit(QByteArrayView json, const QDateTime& now)
{
    SHANKE_LET(ParsedDocument document, parseDocument(json));
    if (document.id.toString().startsWith(u"_local/"))
        return fail(ErrorKind::InvalidInput,
                    u"local documents belong to synchronisation and cannot be put"_s);
    if (document.id.isEmpty())
        document.id = DocId(newUlid(now).toLower());
    return Edit{document.id, document.rev, document.deleted, std::move(document.body),
                std::move(document.attachments)};
}

Result<Revision> putOne(const RecordWriter& records, WriteTransaction& transaction, QByteArrayView json,
                        const QDateTime& now)
{
    SHANKE_LET(const Edit edit, toEdit(json, now));
    auto rev = records.put(transaction, edit);
    if (!rev)
        return fail(rev.error().kind, rev.error().detail, edit.id.toString());
    Revision written;
    written.id = edit.id;
    written.rev = *std::move(rev);
    written.deleted = edit.deleted;
    return written;
}

Result<QList<Result<Revision>>> putAll(EngineState& state, const DatabaseName& database,
                                       const QList<QByteArray>& documents)
{
    SHANKE_LET(DocumentStore * store, state.databases().findOrCreate(database));
    const RecordWriter records(state.signer(), database, *store);
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Full));
    QList<Result<Revision>> written;
    for (const QByteArray& json : documents) {
        auto revision = putOne(records, transaction, json, state.clock().now());
        if (!revision && !spoilsOne(revision.error()))
            return tl::unexpected(revision.error());
        written.append(std::move(revision));
    }
    SHANKE_TRY(transaction.commit());
    return written;
}

Result<QByteArray> getOne(const DocumentStore& store, const DocId& id, const QString& rev, bool conflicts)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    std::optional<RevId> wanted;
    if (!rev.isEmpty()) {
        SHANKE_LET(wanted, RevId::parse(rev.toUtf8()));
    }
    SHANKE_LET(const Revision revision, store.get(snapshot, id, wanted));
    DocumentFields fields;
    if (conflicts) {
        SHANKE_LET(const DocumentState state, store.state(snapshot, id));
        fields.conflicts = state.conflicts();
    }
    return writeDocument(revision, fields);
}

// The store says "missing" or "deleted", as CouchDB does.
Error noSuchDocument(const DatabaseName& database, const DocId& id, const Error& error)
{
    return {error.kind, u"%1 has no document %2 (%3)"_s.arg(database.toString(), id.toString(), error.detail),
            error.origin};
}

} // namespace

DocumentRepository::DocumentRepository(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<QList<Result<Revision>>>> DocumentRepository::put(const DatabaseName& database,
                                                                 const QList<QByteArray>& documents)
{
    return m_engine.runSigned([=](EngineState& state) -> Result<QList<Result<Revision>>> {
        SHANKE_TRY(databaseName(database.toString()));
        return putAll(state, database, documents);
    });
}

QFuture<Result<QByteArray>> DocumentRepository::get(const DatabaseName& database, const DocId& id,
                                                    const QString& rev, bool conflicts)
{
    return m_engine.read([=](const ReadView& view) -> Result<QByteArray> {
        SHANKE_LET(const DocumentStore* store, view.databases.find(database));
        return getOne(*store, id, rev, conflicts).map_error([&](const Error& error) {
            return error.kind == ErrorKind::NotFound ? noSuchDocument(database, id, error) : error;
        });
    });
}

QFuture<Result<DocumentState>> DocumentRepository::state(const DatabaseName& database, const DocId& id)
{
    return m_engine.read([=](const ReadView& view) -> Result<DocumentState> {
        SHANKE_LET(const DocumentStore* store, view.databases.find(database));
        SHANKE_LET(const ReadSnapshot snapshot, store->read());
        return store->state(snapshot, id);
    });
}

QFuture<Result<std::vector<DocumentRow>>> DocumentRepository::list(const DatabaseName& database,
                                                                   const QString& kind)
{
    return m_engine.read([=](const ReadView& view) -> Result<std::vector<DocumentRow>> {
        SHANKE_LET(const DocumentStore* store, view.databases.find(database));
        SHANKE_LET(const ReadSnapshot snapshot, store->read());
        ListRange range;
        range.prefix = kind.isEmpty() ? QString() : kind + u':';
        return store->list(snapshot, range);
    });
}

QFuture<Result<ChangeRows>> DocumentRepository::changes(const DatabaseName& database, qint64 since, int limit)
{
    return m_engine.read([=](const ReadView& view) -> Result<ChangeRows> {
        SHANKE_LET(const DocumentStore* store, view.databases.find(database));
        SHANKE_LET(const ReadSnapshot snapshot, store->read());
        return store->changes(snapshot, since, limit);
    });
}

QFuture<Result<QList<DatabaseName>>> DocumentRepository::databases()
{
    return m_engine.run(
        [](EngineState& state) -> Result<QList<DatabaseName>> { return state.databases().names(); });
}

} // namespace shanke

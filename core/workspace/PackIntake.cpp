// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/PackIntake.h"

#include "platform/DatabaseNames.h"
#include "workspace/FileService.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/takenRecords.h"
#include "workspace/reading/SchoolFacts.h"

#include <QDir>
#include <QtConcurrentRun>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<QString> unpackedFile(const QString& archivePath, const QString& folder, const ArchiveFile& file)
{
    QDir(folder).removeRecursively(); // what a power cut left
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::ReadOnly, u"the folder %1 cannot be made"_s.arg(folder));
    SHANKE_LET(const auto archive, OpenArchive::open(archivePath));
    return unpackInto(folder, *archive, file);
}

Result<StoredPack> storePack(EngineState& state, const ArchiveReading& reading,
                             const QHash<DocId, QJsonArray>& files, StoredPack stored)
{
    const Roster roster = rosterOf(state.databases().open(), state.account()).value_or(Roster());
    const std::vector<NewRecord> records =
        takenRecords(reading, files, state.account(), roster, state.clock().now());
    SHANKE_LET(RecordShelf shelf, RecordShelf::of(state.signer(), state.databases(), state.catalogue(),
                                                  state.clock(), spaceOf(state.account().user)));
    SHANKE_TRY(shelf.saveNew(records));
    for (size_t i = 0; i < records.size(); ++i)
        stored.records.push_back({records[i].id, records[i].record, reading.records[i].title});
    return stored;
}

} // namespace

PackIntake::PackIntake(Engine& engine, FileService& files, OpenedPack pack, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_files(files),
      m_pack(std::move(pack)),
      m_folder(engine.folder() + u"/unpacked"_s)
{
}

QFuture<Result<StoredPack>> PackIntake::start()
{
    next();
    return m_answer.future();
}

void PackIntake::next()
{
    if (m_isCancelled)
        return end(fail(ErrorKind::Cancelled, u"stopped; nothing was stored"_s));
    if (m_next == m_pack.reading.files.size())
        return store();
    auto unpacking =
        QtConcurrent::run([path = m_pack.path, folder = m_folder, file = m_pack.reading.files[m_next]] {
            return unpackedFile(path, folder, file);
        });
    unpacking.then(this, [this](const Result<QString>& path) {
        path ? take(*path) : end(tl::unexpected(path.error()));
    });
}

void PackIntake::take(const QString& path)
{
    m_files.takeForPlan(path).then(this, [this](const Result<TakenFile>& taken) { onTaken(taken); });
}

// Programs are left out and named; anything else that goes wrong ends it.
void PackIntake::onTaken(const Result<TakenFile>& taken)
{
    const ArchiveFile& file = m_pack.reading.files[m_next++];
    if (!taken && taken.error().kind != ErrorKind::Forbidden)
        return end(tl::unexpected(taken.error()));
    if (taken) {
        FileManifest manifest = taken->file;
        QJsonArray& files = m_manifests[file.document];
        files = withAttachedFile(files, manifest, {});
    } else {
        m_stored.refusedFiles.append(file.name);
    }
    next();
}

void PackIntake::store()
{
    auto storing =
        m_engine.runSigned([pack = m_pack.reading, files = m_manifests, stored = m_stored](
                               EngineState& state) { return storePack(state, pack, files, stored); });
    storing.then(this, [this](const Result<StoredPack>& result) { end(result); });
}

void PackIntake::end(const Result<StoredPack>& result)
{
    QDir(m_folder).removeRecursively();
    m_answer(result);
    emit over();
}

} // namespace shanke

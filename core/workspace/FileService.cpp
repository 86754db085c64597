// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/FileService.h"

#include "files/FileAssembler.h"
#include "files/RunningFile.h"
#include "keeping/CollectionRun.h"
#include "platform/DatabaseNames.h"
#include "workspace/ResourceFolder.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/files/DocumentFiles.h"
#include "workspace/files/FileCopies.h"
#include "workspace/files/FileLook.h"
#include "workspace/files/IntakeRun.h"
#include "workspace/files/PictureReader.h"
#include "workspace/reading/ReadView.h"
#include "workspace/sync/FileFetcher.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfCopies = 7;
constexpr std::chrono::minutes FirstCollection{10}; // when the start of the program is over
constexpr std::chrono::hours BetweenCollections{24};
constexpr std::chrono::minutes FirstListing{2};

Result<DocumentStore*> piecesOf(const ReadView& view, const DatabaseName& database)
{
    return view.databases.find(filesOf(database, view.account.school)).map_error([](const Error& error) {
        return error.kind == ErrorKind::NotFound
                   ? Error{error.kind, u"the pieces of the file are not on this PC yet"_s, {}}
                   : error;
    });
}

template <typename Wish>
void giveWish(Engine& engine, Wish wish)
{
    engine.run([wish](EngineState& state) -> Result<> {
        wish(state.files());
        return {};
    });
}

IntakeRun& intake(EngineState& state, const DatabaseName& pieces, IntakeRun::Ended ended)
{
    auto run = std::make_unique<IntakeRun>(state.databases(), state.clock(), pieces, std::move(ended));
    QObject::connect(run.get(), &IntakeRun::progressed, &state.files(), &FileFetcher::progressed);
    return state.runs().keep(std::move(run));
}

DocumentFiles documents(EngineState& state)
{
    return {state.databases(), state.signer(), state.clock()};
}

Result<CollectionRun::Unnamed> unnamedIn(const OpenStores& databases)
{
    if (!databases.failures.isEmpty()) // what it names cannot be read: nothing may go
        return tl::unexpected(*databases.failures.begin());
    return findUnnamed(databases.readable());
}

} // namespace

FileService::FileService(Engine& engine) : m_engine(engine)
{
    connect(&engine, &Engine::fileProgressed, this, &FileService::progressed);
    connect(&engine, &Engine::filesChanged, this, &FileService::changed);
    connect(&engine, &Engine::fileInterrupted, this, &FileService::interrupted);
}

FileService::~FileService() = default;

ResourceFolder& FileService::resources()
{
    if (!m_resources)
        m_resources = std::make_unique<ResourceFolder>(m_engine.folder(), m_engine.clock());
    return *m_resources;
}

QFuture<Result<TakenFile>> FileService::takeForPlan(const QString& path)
{
    return m_engine.start<TakenFile>([path](EngineState& state, const Answer<TakenFile>& answer) {
        const DatabaseName pieces = filesOf(spaceOf(state.account().user), state.account().school);
        intake(state, pieces, answer).start(path, true);
    });
}

QFuture<Result<AttachedFile>> FileService::attach(const DatabaseName& database, const DocId& id,
                                                  const QString& path, const QStringList& kept)
{
    return m_engine.startSigned<AttachedFile>([=](EngineState& state, const Answer<AttachedFile>& answer) {
        const auto refuses = state.databases().find(database).and_then(
            [&](DocumentStore* store) { return refusesPrograms(*store, id); });
        if (!refuses)
            return answer(tl::unexpected(refuses.error()));
        const auto write = [&state, database, id, kept, answer](const Result<TakenFile>& taken) {
            answer(taken.and_then(
                [&](const TakenFile& file) { return documents(state).write(database, id, file, kept); }));
        };
        intake(state, filesOf(database, state.account().school), write).start(path, *refuses);
    });
}

QFuture<Result<FileManifest>> FileService::find(const DatabaseName& database, const DocId& id,
                                                const QString& name)
{
    return m_engine.read([=](const ReadView& view) -> Result<FileManifest> {
        SHANKE_LET(const DocumentStore* store, view.databases.find(database));
        return fileOf(*store, id, name);
    });
}

QFuture<Result<QHash<QString, QByteArray>>> FileService::pictures(const DatabaseName& database,
                                                                  const QJsonObject& document)
{
    return m_engine.read([=](const ReadView& view) -> Result<QHash<QString, QByteArray>> {
        return picturesShownBy(view, database, document);
    });
}

QFuture<Result<QList<FileState>>> FileService::look(const DatabaseName& database,
                                                    const QList<FileManifest>& files,
                                                    const QHash<QString, QString>& copies)
{
    return m_engine.read([=](const ReadView& view) -> Result<QList<FileState>> {
        QList<FileState> states;
        for (const FileManifest& file : files) {
            SHANKE_LET(FileState state, lookAt(view, filesOf(database, view.account.school), file));
            const FileCopies opened(view.folder);
            state.changedCopy = opened.changed(file, copies.value(file.name, opened.pathOf(file)));
            states.append(state);
        }
        return states;
    });
}

QFuture<Result<QString>> FileService::open(const DatabaseName& database, const FileManifest& file)
{
    return m_engine.read([=](const ReadView& view) -> Result<QString> {
        SHANKE_LET(DocumentStore * store, piecesOf(view, database));
        SHANKE_TRY(refuseProgram(file.name, {}));
        SHANKE_LET(const QString path, FileCopies(view.folder).make(*store, file));
        SHANKE_TRY(refuseOpening(path));
        return path;
    });
}

QFuture<Result<>> FileService::saveAs(const DatabaseName& database, const FileManifest& file,
                                      const QString& path)
{
    return m_engine.read([=](const ReadView& view) -> Result<> {
        SHANKE_LET(DocumentStore * store, piecesOf(view, database));
        return FileAssembler(*store, file).writeTo(path);
    });
}

QFuture<Result<QString>> FileService::saveInto(const DatabaseName& database, const FileManifest& file,
                                               const QString& folder)
{
    return m_engine.read([=](const ReadView& view) -> Result<QString> {
        SHANKE_LET(DocumentStore * store, piecesOf(view, database));
        const QString path = FileCopies::placeIn(folder, file);
        if (!QFile::exists(path))
            SHANKE_TRY(FileAssembler(*store, file).writeTo(path));
        return path;
    });
}

QFuture<Result<>> FileService::fetch(const DatabaseName& database, const FileManifest& file)
{
    const DatabaseName pieces = filesOf(database, m_engine.account().school);
    return m_engine.start<void>([=](EngineState& state, const Answer<>& answer) {
        state.files().fetch({pieces, file, false}, answer);
    });
}

void FileService::pause(const FileManifest& file)
{
    giveWish(m_engine, [sha256 = file.sha256](FileFetcher& fetcher) { fetcher.pause(sha256); });
}

void FileService::forget(const FileManifest& file)
{
    giveWish(m_engine, [sha256 = file.sha256](FileFetcher& fetcher) { fetcher.forget(sha256); });
}

void FileService::start()
{
    collectLater(FirstCollection);
    m_engine.run([](EngineState& state) { return state.files().resume(); });
    m_engine.clock().after(FirstListing, this, [this] { resources().refresh(ResourceFolder::Fresh); });
}

void FileService::collectLater(std::chrono::minutes delay)
{
    m_engine.clock().after(delay, this, [this] {
        collect();
        collectLater(BetweenCollections);
    });
}

QFuture<Result<int>> FileService::collect()
{
    const Answer<int> answer;
    m_engine.read([&engine = m_engine, answer](const ReadView& view) -> Result<> {
        FileCopies(view.folder).tidy(view.now.addDays(-DaysOfCopies));
        auto unnamed = unnamedIn(view.databases);
        if (!unnamed) {
            answer(tl::unexpected(unnamed.error()));
            return {};
        }
        engine.run([unnamed = *std::move(unnamed), answer](EngineState& state) -> Result<> {
            const auto find = [&state](const DatabaseName& name) { return state.databases().find(name); };
            state.runs()
                .keep(std::make_unique<CollectionRun>(find, unnamed, state.clock().now()))
                .start(Continuation<int>(&state, answer));
            return {};
        });
        return {};
    });
    return answer.future();
}

void FileService::cancelTaking()
{
    m_engine.run([](EngineState& state) -> Result<> {
        for (IntakeRun* run : state.runs().all<IntakeRun>())
            run->cancel();
        return {};
    });
}

} // namespace shanke

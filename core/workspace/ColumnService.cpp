// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ColumnService.h"

#include "platform/DatabaseNames.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/files/FileLook.h"
#include "workspace/lessons/ColumnReader.h"
#include "workspace/lessons/standardNews.h"
#include "workspace/sync/FileFetcher.h"
#include "workspace/sync/SyncSession.h"

namespace shanke {

namespace {

Result<int> fetchMissing(EngineState& state, const QString& column, const QString& volume)
{
    const ReadView view = state.readView();
    const DatabaseName pieces = filesOf(databaseOfColumn(column), view.account.school);
    SHANKE_LET(const auto files, filesOfColumn(view, column, volume));
    int fetched = 0;
    for (const FileManifest& file : files) {
        SHANKE_LET(const auto missing, missingPieces(view.databases, pieces, file));
        if (missing.empty())
            continue;
        state.files().fetch({pieces, file, false}, {});
        ++fetched;
    }
    return fetched;
}

Result<StandardsSeen> standardsSeen(EngineState& state)
{
    SHANKE_LET(Connection * work, state.work().open());
    return SeenStandards(*work).all();
}

Result<QList<StandardNews>> keepLook(EngineState& state, const StandardsLook& look)
{
    SHANKE_LET(Connection * work, state.work().open());
    SHANKE_TRY(SeenStandards(*work).keep(look.standards, look.columns));
    return look.news;
}

} // namespace

ColumnService::ColumnService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<QList<ColumnState>>> ColumnService::columns(const QString& volume)
{
    return m_engine.read([volume](const ReadView& view) { return readColumns(view, volume); });
}

QFuture<Result<>> ColumnService::follow(const QString& column, bool isFollowed)
{
    return m_engine.run([column, isFollowed](EngineState& state) -> Result<> {
        QStringList columns = state.folder().columns();
        columns.removeAll(column);
        if (isFollowed)
            columns.append(column);
        SHANKE_TRY(state.folder().setColumns(columns));
        state.sync().onColumnsChanged();
        return {};
    });
}

QFuture<Result<int>> ColumnService::fetchFiles(const QString& column, const QString& volume)
{
    return m_engine.run([column, volume](EngineState& state) { return fetchMissing(state, column, volume); });
}

QFuture<Result<>> ColumnService::forgetFiles(const QString& column, const QString& volume)
{
    return m_engine.run([column, volume](EngineState& state) -> Result<> {
        SHANKE_LET(const auto files, filesOfColumn(state.readView(), column, volume));
        for (const FileManifest& file : files)
            state.files().forget(file.sha256);
        return {};
    });
}

QFuture<Result<QList<StandardNews>>> ColumnService::news(bool isExchanged)
{
    const Answer<QList<StandardNews>> answer;
    const auto keep = [this, answer](const Result<StandardsLook>& look) {
        if (!look)
            return answer(tl::unexpected(look.error()));
        m_engine.run([answer, look = *look](EngineState& state) -> Result<> {
            answer(keepLook(state, look));
            return {};
        });
    };
    m_engine.run(standardsSeen).then(&m_engine, [=, this](const Result<StandardsSeen>& seen) {
        if (!seen)
            return answer(tl::unexpected(seen.error()));
        m_engine
            .readIndexed([seen = *seen, isExchanged](const ReadView& view) {
                return lookForStandards(view, seen, isExchanged);
            })
            .then(&m_engine, keep);
    });
    return answer.future();
}

QFuture<Result<>> ColumnService::noteKnown(const QList<StandardNews>& known)
{
    return m_engine.run([known](EngineState& state) -> Result<> {
        std::vector<std::pair<DocId, int>> versions;
        for (const StandardNews& each : known)
            versions.emplace_back(each.plan.id, each.version);
        SHANKE_LET(Connection * work, state.work().open());
        return SeenStandards(*work).know(versions);
    });
}

} // namespace shanke

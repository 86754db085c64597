// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ColumnService.h"

#include "platform/DatabaseNames.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/files/FileLook.h"
#include "workspace/lessons/ColumnReader.h"
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

} // namespace shanke

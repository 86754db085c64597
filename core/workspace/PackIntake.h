// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "workspace/values/ArchiveValues.h"

#include <QJsonArray>
#include <QObject>

namespace shanke {

class Engine;
class FileService;
struct TakenFile;

// One archive on its way into one's own space: its files one after the other, then its records, all of them
// or none. Lives in the thread of the workspace; its answer always comes.
class PackIntake : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    PackIntake(Engine& engine, FileService& files, OpenedPack pack, QObject* parent);

    QFuture<Result<StoredPack>> start();
    // Nothing is stored of it when that comes before the records are written.
    void cancel() { m_isCancelled = true; }

signals:
    void over();

private:
    void next();
    void take(const QString& path);
    void onTaken(const Result<TakenFile>& taken);
    void store();
    void end(const Result<StoredPack>& result);

    Engine& m_engine;
    FileService& m_files;
    const OpenedPack m_pack;
    const QString m_folder; // where files are unpacked, one at a time
    size_t m_next = 0;
    bool m_isCancelled = false;
    QHash<DocId, QJsonArray> m_manifests;
    StoredPack m_stored;
    Answer<StoredPack> m_answer;
};

} // namespace shanke

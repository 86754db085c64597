// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "exchange/recordsOf.h"
#include "files/FileManifest.h"
#include "workspace/values/ImportValues.h"

#include <QObject>

namespace shanke {

class Engine;
class FileService;
struct TakenFile;

// One school file on its way into one's own space: the file itself, the pictures that its records show one
// after the other, then the records, all of them or none. Lives in the thread of the workspace; its answer
// always comes.
class SchoolFileIntake : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    SchoolFileIntake(Engine& engine, FileService& files, SchoolFile file, QObject* parent);

    QFuture<Result<StoredFile>> start();
    // Nothing is stored of it when that comes before the records are written.
    void cancel() { m_isCancelled = true; }

signals:
    void over();

private:
    void onFileTaken(const Result<TakenFile>& taken);
    void nextPicture();
    void onPictureTaken(const Result<TakenFile>& taken);
    void store();
    void end(const Result<StoredFile>& result);

    Engine& m_engine;
    FileService& m_files;
    const SchoolFile m_file;
    const QString m_folder; // where pictures are written, one at a time
    size_t m_next = 0;      // of the pictures
    bool m_isCancelled = false;
    FileManifest m_manifest;
    std::vector<FileManifest> m_pictures;
    Answer<StoredFile> m_answer;
};

} // namespace shanke

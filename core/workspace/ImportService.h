// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LabelDictionary.h"
#include "workspace/values/ArchiveValues.h"
#include "workspace/values/ImportValues.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class Engine;
class FileService;

// School files on their way into one's own space: read in a thread of the program's pool, and stored when a
// person agreed. What is still being read when this goes is of no use to anybody, and not waited for. Called
// from the ui thread, never blocks.
class ImportService : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    ImportService(Engine& engine, FileService& files);

    // See openSchoolFile() for what is refused. Nothing is stored.
    QFuture<Result<SchoolFile>> read(const QString& path,
                                     const LabelDictionary& dictionary = LabelDictionary::builtIn());

    // Stores the plans and study guides of `file.found`, each with the file attached to it and the pictures
    // that it shows: all of them or none. Durable when it answers. Conflict: the file is not what was read;
    // InvalidInput: there is neither a plan nor a study guide in it; whatever FileService::takeForPlan()
    // answers.
    QFuture<Result<StoredFile>> store(const SchoolFile& file);
    // Ends the storing under way where nothing is stored yet.
    void cancelStoring();

    // An open archive: see readArchive() for what is refused. Nothing is stored. `goesOn` is asked in the
    // thread that reads.
    QFuture<Result<OpenedPack>> readPack(
        const QString& path, const std::function<bool()>& goesOn = [] { return true; });
    // Stores its records as new ones of this person, each with its files: all of them or none. Programs among
    // the files are left out. InvalidInput: there is nothing in it to take in; whatever takeForPlan()
    // answers.
    QFuture<Result<StoredPack>> storePack(const OpenedPack& pack);

signals:
    void storingCancelled();

private:
    Engine& m_engine;
    FileService& m_files;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/FileValues.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace shanke {

class Engine;
class ResourceFolder;

// Files of documents: cutting them into pieces, putting them together again, and fetching what is not here.
// Called from the ui thread, never blocks. Nothing here takes a whole file into memory.
class FileService : public QObject
{
    Q_OBJECT
public:
    explicit FileService(Engine& engine);
    ~FileService() override;

    // The folder on this PC from which a person takes resources.
    ResourceFolder& resources();

    // Cuts the file at `path` into pieces that are kept here, for a plan: its manifest then belongs into the
    // plan's files. Forbidden for programs and scripts; NotFound, ReadOnly (no right to read it), Conflict
    // (it changed meanwhile), InvalidInput (a folder), TooLarge, DiskFull.
    QFuture<Result<TakenFile>> takeForPlan(const QString& path);
    // The same, and writes it into the files of a document, over one of the same original name unless that is
    // among `kept`, the names of those that were attached together with it. Programs are refused for plans.
    QFuture<Result<AttachedFile>> attach(const DatabaseName& database, const DocId& id, const QString& path,
                                         const QStringList& kept = {});
    // The file `name` of a document, or the only one that had this name where it was attached.
    QFuture<Result<FileManifest>> find(const DatabaseName& database, const DocId& id, const QString& name);

    // How the files of a document in `database` stand, in their order. `copies` are those that were opened,
    // by the name of the file, where they may be elsewhere than open() would put them now.
    QFuture<Result<QList<FileState>>> look(const DatabaseName& database, const QList<FileManifest>& files,
                                           const QHash<QString, QString>& copies = {});
    // Puts the file together in a folder of the workspace and answers the path, for another program to open
    // and change. A copy that was changed there is left as it is. NotFound while pieces are missing;
    // Forbidden for what can run, whoever attached it: see refuseOpening().
    QFuture<Result<QString>> open(const DatabaseName& database, const FileManifest& file);
    // The bytes of the picture files that a document shows, by their names: those that are here, and not too
    // large. What they are is not looked at.
    QFuture<Result<QHash<QString, QByteArray>>> pictures(const DatabaseName& database,
                                                         const QJsonObject& document);
    // Writes the file to `path`. See FileAssembler for what can go wrong.
    QFuture<Result<>> saveAs(const DatabaseName& database, const FileManifest& file, const QString& path);
    // Writes the file into a folder, over nothing: numbered where its name stands for something else. Answers
    // the path.
    QFuture<Result<QString>> saveInto(const DatabaseName& database, const FileManifest& file,
                                      const QString& folder);

    // Fetches what is missing from the server of the account, and goes on with it after a restart until it is
    // all here; answers then, or when it cannot come: NotFound (the server lacks it, or there is no server),
    // Offline after several tries in vain, Damaged...; it stays wanted unless it cannot ever come.
    QFuture<Result<>> fetch(const DatabaseName& database, const FileManifest& file);
    void pause(const FileManifest& file);
    // Not wanted any more; what has come stays.
    void forget(const FileManifest& file);
    // Goes on with everything that was wanted when the program ended, and from now on collects once a day.
    void start();

    // Gives back the space of pieces that no document names any more; answers how many went.
    QFuture<Result<int>> collect();
    // Ends the cutting of files under way; what was cut is found again by the next try.
    void cancelTaking();

signals:
    void progressed(const shanke::FileProgress& progress);
    // The state of some file is another: look again.
    void changed();
    // Goes on later by itself, or waits for the person.
    void interrupted(const QString& name, const shanke::Error& error);

private:
    void collectLater(std::chrono::minutes delay);

    Engine& m_engine;
    std::unique_ptr<ResourceFolder> m_resources; // made when it is first asked for
};

} // namespace shanke

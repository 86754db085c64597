// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PastedPage.h"
#include "ui/common/OneAtATime.h"
#include "ui/editor/AttachmentModel.h"
#include "ui/editor/RecordSession.h"

#include <QFileSystemWatcher>
#include <QTemporaryDir>

namespace shanke {

class FileService;

// The files of the open plan: attaching, opening, saving, fetching and taking them out. What the plan names
// changes through the edits, so it is undone, drafted and saved like text; the bytes are kept by the
// workspace before the plan names them. Lives in the ui thread and never waits.
class Attachments : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    Attachments(Workspace& workspace, RecordSession& session, QObject* parent = nullptr);

    AttachmentModel& model() { return m_model; }
    int count() const { return m_model.rowCount(); }

    // One after the other; a file takes the place of one that was attached under the same name before, and
    // those of one name that are attached together are numbered.
    void attach(const QStringList& paths);
    // A picture that is no file, from the clipboard.
    void attachPicture(const QImage& picture);
    // The pictures of a text that was pasted, under the names by which the text shows them.
    void attachShown(const QList<PastedPicture>& pictures);
    // Opens what is here; fetches what is not.
    void open(const QString& name);
    void saveAs(const QString& name, const QString& path);
    void fetch(const QString& name);
    void pause(const QString& name);
    void remove(const QString& name);
    // Takes the copy that was changed in another program as the new version of the file.
    void takeChanged(const QString& name);

signals:
    void changed();                                          // how many there are
    void openWanted(const QString& path);                    // with the system's program
    void attached(const QString& path, const QString& name); // to the open plan, under this name
    void saved(const QString& name);
    void removed(const QString& name);
    void notOpened(const QString& name); // it can run, so it is only saved
    void failed(const QString& sentence);

private:
    struct Taking
    {
        QString path;
        DocId plan;
        QString
            replaces; // the name of the file that it is the new version of; empty: what withAttachedFile says
        DatabaseName database{}; // of the plan
        bool isShown = false;    // a text of the plan shows it
    };

    DatabaseName database() const;
    std::optional<FileManifest> find(const QString& name) const;
    void takeNext();
    void onTaken(const Taking& taking, const Result<TakenFile>& taken);
    void nameIn(const Taking& taking, FileManifest file);
    void nameInSaved(const Taking& taking, const FileManifest& file);
    QJsonArray filesWith(const Taking& taking, FileManifest& file) const;
    void take(const QList<Taking>& files);
    void refuse(const QString& name, const Error& error);
    void look();
    void show(const QList<FileManifest>& files, const QList<FileState>& states);
    QList<FileManifest> usableFiles() const;
    void onProgress(const FileProgress& progress);
    void drawPictures();
    void watch(const QString& name, const QString& path);

    Workspace& m_workspace;
    RecordSession& m_session;
    FileService& m_files;
    AttachmentModel m_model;
    OneAtATime m_looking{[this] { look(); }};
    QList<Taking> m_toTake;            // the first is being taken
    QHash<DocId, QStringList> m_taken; // names of those that were, by plan, since there was nothing to take
    FileProgress m_takingProgress;
    QList<std::shared_ptr<QTemporaryDir>> m_pastedFolders; // of pictures that are being taken
    QHash<QString, QString> m_copies;                      // opened, by the name of the file
    QFileSystemWatcher m_watcher;
    QHash<QString, Digest> m_pictured; // what the picture of a name shows
};

} // namespace shanke

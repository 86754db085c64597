// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Attachments.h"

#include "platform/DatabaseNames.h"
#include "ui/common/whenReady.h"
#include "ui/editor/AttachmentWords.h"
#include "ui/editor/Thumbnails.h"
#include "workspace/Account.h"
#include "workspace/FileService.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace shanke {

using namespace Qt::StringLiterals;

Attachments::Attachments(Workspace& workspace, RecordSession& session, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_session(session), m_files(workspace.files())
{
    const auto lookAgain = [this] { m_looking.want(); };
    connect(&session, &RecordSession::opened, this, [this] {
        m_copies.clear();
        m_pictured.clear();
        m_looking.want();
    });
    connect(&session.edits(), &RecordEdits::changed, this, [this](const QString& place) {
        if (place.isEmpty() || place == u"files")
            m_looking.want();
    });
    connect(&m_files, &FileService::changed, this, lookAgain);
    connect(&m_files, &FileService::progressed, this, &Attachments::onProgress);
    connect(&workspace.sync(), &SyncService::statusChanged, this, lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, lookAgain);
}

DatabaseName Attachments::database() const
{
    return m_session.facts().database;
}

std::optional<FileManifest> Attachments::find(const QString& name) const
{
    const auto file = findFile(m_session.edits().record().files(), name);
    return file ? std::optional(*file) : std::nullopt;
}

void Attachments::attach(const QStringList& paths)
{
    QList<Taking> files;
    for (const QString& path : paths)
        files.append({path, m_session.facts().id, {}});
    take(files);
}

void Attachments::take(const QList<Taking>& files)
{
    const bool isFree = m_toTake.isEmpty();
    for (Taking file : files) {
        if (file.database == DatabaseName())
            file.database = database();
        m_toTake.append(file);
    }
    if (isFree)
        takeNext();
}

void Attachments::attachPicture(const QImage& picture)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    //: name of a file made from a picture that was pasted; %1 is date and time
    const QString name =
        tr("Picture %1.png").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss"_s));
    const QString path = folder->filePath(name);
    const auto written = QtConcurrent::run([picture, path] { return picture.save(path, "PNG"); });
    whenReady(written, this, [this, folder, path, name](bool isWritten) {
        if (!isWritten)
            return refuse(name, {ErrorKind::DiskFull, {}, {}});
        m_pastedFolders.append(folder);
        attach({path});
    });
}

void Attachments::attachShown(const QList<PastedPicture>& pictures)
{
    if (pictures.isEmpty())
        return;
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto written = QtConcurrent::run([pictures, folder] {
        return std::all_of(pictures.begin(), pictures.end(), [&folder](const PastedPicture& picture) {
            QFile file(folder->filePath(picture.name));
            return file.open(QIODevice::WriteOnly) && file.write(picture.bytes) == picture.bytes.size() &&
                   file.flush();
        });
    });
    const Taking shown{{}, m_session.facts().id, {}, database(), true};
    whenReady(written, this, [this, pictures, folder, shown](bool isWritten) {
        if (!isWritten)
            return refuse(pictures.first().name, {ErrorKind::DiskFull, {}, {}});
        m_pastedFolders.append(folder);
        QList<Taking> files;
        for (const PastedPicture& picture : pictures) {
            files.append(shown);
            files.last().path = folder->filePath(picture.name);
        }
        take(files);
    });
}

void Attachments::takeNext()
{
    m_looking.want();
    if (m_toTake.isEmpty()) {
        m_pastedFolders.clear();
        m_taken.clear();
        return;
    }
    const Taking taking = m_toTake.first();
    m_takingProgress = {};
    whenReady(m_files.takeForPlan(taking.path), this, [this, taking](const Result<TakenFile>& taken) {
        m_toTake.removeFirst();
        onTaken(taking, taken);
    });
}

void Attachments::onTaken(const Taking& taking, const Result<TakenFile>& taken)
{
    if (taken)
        return nameIn(taking, taken->file);
    refuse(QFileInfo(taking.path).fileName(), taken.error());
    takeNext();
}

void Attachments::nameIn(const Taking& taking, FileManifest file)
{
    if (!m_session.isOpen() || m_session.facts().id != taking.plan)
        return nameInSaved(taking, file);
    if (taking.isShown)
        m_session.edits().joinFile(file.name,
                                   [&file](const QJsonArray& files) { return withFile(files, file); });
    else
        m_session.edits().setFiles(filesWith(taking, file));
    m_taken[taking.plan].append(file.name);
    emit attached(taking.path, file.name);
    takeNext();
}

// The person has gone on to another plan meanwhile.
void Attachments::nameInSaved(const Taking& taking, const FileManifest& file)
{
    whenReady(m_files.attach(taking.database, taking.plan, taking.path, m_taken.value(taking.plan)), this,
              [this, plan = taking.plan, name = file.name](const Result<AttachedFile>& attached) {
                  if (attached)
                      m_taken[plan].append(attached->taken.file.name);
                  else
                      refuse(name, attached.error());
                  takeNext();
              });
}

QJsonArray Attachments::filesWith(const Taking& taking, FileManifest& file) const
{
    const QJsonArray files = m_session.edits().record().files();
    const auto replaced = find(taking.replaces);
    if (!replaced)
        return withAttachedFile(files, file, m_taken.value(taking.plan));
    file.name = replaced->name;
    file.original = replaced->original;
    return withFile(files, file);
}

void Attachments::refuse(const QString& name, const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        emit failed(AttachmentWords::refusal(name, error));
}

void Attachments::open(const QString& name)
{
    const auto file = find(name);
    if (!file)
        return;
    const int at = m_model.find(name);
    if (at >= 0 && !m_model.rows()[at].state.isHere)
        return fetch(name);
    whenReady(m_files.open(database(), *file), this, [this, name](const Result<QString>& path) {
        if (!path && path.error().kind == ErrorKind::Forbidden)
            return notOpened(name);
        if (!path)
            return refuse(name, path.error());
        watch(name, *path);
        emit openWanted(*path);
    });
}

void Attachments::saveAs(const QString& name, const QString& path)
{
    if (const auto file = find(name))
        whenReady(m_files.saveAs(database(), *file, path), this, [this, name](const Result<>& written) {
            written ? emit saved(name) : refuse(name, written.error());
        });
}

void Attachments::fetch(const QString& name)
{
    if (const auto file = find(name))
        whenReady(m_files.fetch(database(), *file), this, [this, name](const Result<>& fetched) {
            if (!fetched)
                refuse(name, fetched.error());
        });
}

void Attachments::pause(const QString& name)
{
    if (const auto file = find(name))
        m_files.pause(*file);
}

void Attachments::remove(const QString& name)
{
    m_session.edits().setFiles(withoutFile(m_session.edits().record().files(), name));
    emit removed(name);
}

void Attachments::takeChanged(const QString& name)
{
    const int at = m_model.find(name);
    if (at < 0 || m_model.rows()[at].state.changedCopy.isEmpty())
        return;
    const QString path = m_model.rows()[at].state.changedCopy;
    watch(name, path); // the other program may go on with it
    take({{path, m_session.facts().id, name}});
}

void Attachments::watch(const QString& name, const QString& path)
{
    m_copies.insert(name, path);
    // Programs often write another file and give it the name: the folder sees that.
    m_watcher.addPaths({path, QFileInfo(path).path()});
}

QList<FileManifest> Attachments::usableFiles() const
{
    QList<FileManifest> files;
    for (const QJsonValue& json : m_session.edits().record().files())
        if (const auto file = FileManifest::fromJson(json.toObject()))
            files.append(*file);
    return files;
}

void Attachments::look()
{
    const QList<FileManifest> files = usableFiles();
    whenReady(m_files.look(database(), files, m_copies), this,
              [this, files](const Result<QList<FileState>>& states) {
                  // What was changed meanwhile is looked at next.
                  if (states && files == usableFiles())
                      show(files, *states);
                  m_looking.answered();
              });
}

void Attachments::show(const QList<FileManifest>& files, const QList<FileState>& states)
{
    QList<AttachmentRow> rows;
    for (const QJsonValue& json : m_session.edits().record().files()) {
        AttachmentRow row;
        row.name = json["name"_L1].toString();
        const auto file = std::find_if(files.begin(), files.end(),
                                       [&](const FileManifest& each) { return each.name == row.name; });
        row.kind = file == files.end() ? AttachmentRow::Kind::Unusable : AttachmentRow::Kind::Listed;
        if (file != files.end()) {
            row.mime = file->mime;
            row.size = file->size;
            row.state = states[file - files.begin()];
            row.bytes = row.state.bytesHere;
        }
        rows.append(row);
    }
    if (!m_toTake.isEmpty()) {
        const QString name = QFileInfo(m_toTake.first().path).fileName();
        rows.removeIf([&](const AttachmentRow& row) { return row.name == name; });
        rows.append({name,
                     AttachmentRow::Kind::Taking,
                     {},
                     QFileInfo(m_toTake.first().path).size(),
                     {},
                     m_takingProgress.bytes});
    }
    m_model.setRows(rows);
    drawPictures();
    emit changed();
}

void Attachments::onProgress(const FileProgress& progress)
{
    const bool isTaking = progress.sha256 == Digest();
    if (isTaking)
        m_takingProgress = progress;
    const int at = m_model.find(progress.name);
    if (at < 0)
        return;
    QList<AttachmentRow> rows = m_model.rows();
    AttachmentRow& row = rows[at];
    if (isTaking != (row.kind == AttachmentRow::Kind::Taking))
        return;
    row.bytes = progress.bytes;
    if (progress.bytesPerSecond > 0)
        row.state.remaining =
            std::chrono::seconds(qint64(double(progress.size - progress.bytes) / progress.bytesPerSecond));
    m_model.setRows(rows);
}

void Attachments::drawPictures()
{
    for (const FileManifest& file : usableFiles()) {
        const int at = m_model.find(file.name);
        const bool isKnown = m_pictured.contains(file.name) && m_pictured.value(file.name) == file.sha256;
        if (at < 0 || isKnown || !m_model.rows()[at].isHere() || !Thumbnails::isPicture(file.mime, file.size))
            continue;
        m_pictured.insert(file.name, file.sha256);
        whenReady(m_files.open(database(), file), this,
                  [this, name = file.name](const Result<QString>& path) {
                      if (!path)
                          return;
                      whenReady(QtConcurrent::run(&Thumbnails::of, *path), this,
                                [this, name](const QImage& picture) { m_model.setPicture(name, picture); });
                  });
    }
}

} // namespace shanke

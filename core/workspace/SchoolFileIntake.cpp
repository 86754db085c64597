// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/SchoolFileIntake.h"

#include "lesson/StudyGuide.h"
#include "platform/DatabaseNames.h"
#include "workspace/FileService.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/RecordShelf.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QStringList picturesIn(const ImportedFile& file)
{
    QStringList names;
    for (const ImportedDocument& document : file.documents)
        names += document.pictures();
    return names;
}

// Each with the file attached, and the pictures that it shows.
std::vector<ImportedRecord> recordsWith(const SchoolFile& file, const FileManifest& manifest,
                                        const std::vector<FileManifest>& pictures, EngineState& state)
{
    const AccountSettings& account = state.account();
    auto records = recordsOf(file.found, {account.user, account.school, account.device}, state.clock().now());
    for (ImportedRecord& record : records) {
        const QByteArray text = QJsonDocument(record.record.toJson()).toJson(QJsonDocument::Compact);
        QJsonArray files = withFile({}, manifest);
        for (const FileManifest& picture : pictures) {
            if (text.contains("attachment:" + picture.name.toUtf8()))
                files = withFile(files, picture);
        }
        record.record.setFiles(files);
    }
    return records;
}

Result<StoredFile> storeIn(EngineState& state, const SchoolFile& file, const FileManifest& manifest,
                           const std::vector<FileManifest>& pictures)
{
    const auto imported = recordsWith(file, manifest, pictures, state);
    std::vector<Record> records;
    for (const ImportedRecord& record : imported)
        records.push_back(record.record);
    SHANKE_LET(RecordShelf shelf, RecordShelf::of(state.signer(), state.databases(), state.catalogue(),
                                                  state.clock(), spaceOf(state.account().user)));
    const auto link = [&imported](std::vector<NewRecord>& all) {
        for (size_t i = 0; i < all.size(); ++i) {
            if (!imported[i].plan)
                continue;
            StudyGuide guide(all[i].record);
            guide.setPlan(all[*imported[i].plan].id);
            all[i].record = guide;
        }
    };
    SHANKE_LET(const auto saved, shelf.saveNew(records, link));
    StoredFile stored{manifest.name, {}};
    for (size_t i = 0; i < saved.size(); ++i)
        stored.documents.push_back({imported[i].document, saved[i].id, saved[i].rev});
    return stored;
}

Result<QString> writtenPicture(const QString& folder, const WordPicture& picture)
{
    QDir(folder).removeRecursively(); // what a power cut left
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::ReadOnly, u"the folder %1 cannot be made"_s.arg(folder));
    QFile file(folder + u'/' + picture.name);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture.bytes) != picture.bytes.size())
        return fail(ErrorKind::DiskFull,
                    u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
    return file.fileName();
}

} // namespace

SchoolFileIntake::SchoolFileIntake(Engine& engine, FileService& files, SchoolFile file, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_files(files),
      m_file(std::move(file)),
      m_folder(engine.folder() + u"/imported"_s)
{
}

QFuture<Result<StoredFile>> SchoolFileIntake::start()
{
    m_files.takeForPlan(m_file.path).then(this, [this](const Result<TakenFile>& taken) {
        onFileTaken(taken);
    });
    return m_answer.future();
}

void SchoolFileIntake::onFileTaken(const Result<TakenFile>& taken)
{
    if (!taken)
        return end(tl::unexpected(taken.error()));
    if (taken->file.sha256 != m_file.sha256)
        return end(fail(ErrorKind::Conflict, u"%1 was changed after it was read"_s.arg(m_file.path)));
    m_manifest = taken->file;
    nextPicture();
}

void SchoolFileIntake::nextPicture()
{
    if (m_isCancelled)
        return end(fail(ErrorKind::Cancelled, u"stopped; nothing was stored"_s));
    const QStringList shown = picturesIn(m_file.found);
    const std::vector<WordPicture>& pictures = m_file.found.pictures.kept;
    while (m_next < pictures.size() && !shown.contains(pictures[m_next].name))
        ++m_next;
    if (m_next == pictures.size())
        return store();
    const auto path = writtenPicture(m_folder, pictures[m_next++]);
    if (!path)
        return end(tl::unexpected(path.error()));
    m_files.takeForPlan(*path).then(this, [this](const Result<TakenFile>& taken) { onPictureTaken(taken); });
}

void SchoolFileIntake::onPictureTaken(const Result<TakenFile>& taken)
{
    if (!taken)
        return end(tl::unexpected(taken.error()));
    m_pictures.push_back(taken->file);
    nextPicture();
}

void SchoolFileIntake::store()
{
    auto storing =
        m_engine.runSigned([file = m_file, manifest = m_manifest, pictures = m_pictures](EngineState& state) {
            return storeIn(state, file, manifest, pictures);
        });
    storing.then(this, [this](const Result<StoredFile>& result) { end(result); });
}

void SchoolFileIntake::end(const Result<StoredFile>& result)
{
    QDir(m_folder).removeRecursively();
    m_answer(result);
    emit over();
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ImportService.h"

#include "exchange/readSchoolFile.h"
#include "platform/DatabaseNames.h"
#include "workspace/FileService.h"
#include "workspace/PackIntake.h"
#include "workspace/SchoolFileIntake.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/recordsOfFile.h"
#include "workspace/lessons/takenRecords.h"
#include "workspace/reading/ReadView.h"
#include "workspace/reading/SchoolFacts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtConcurrentRun>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<Digest> digestOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorKind::ReadOnly, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), path);
    return Digest::fromRaw(hash.result());
}

Result<SchoolFile> readFile(const QString& path, const LabelDictionary& dictionary)
{
    SHANKE_LET(OpenedFile opened, openSchoolFile(path, dictionary));
    SHANKE_LET(const Digest sha256, digestOfFile(path));
    return SchoolFile{path, sha256, std::move(opened.found), std::move(opened.text), {}};
}

Result<QList<EarlierImport>> earlierImports(const ReadView& view, const Digest& sha256)
{
    const auto store = view.databases.find(spaceOf(view.account.user));
    if (store)
        return recordsOfFile(**store, sha256);
    return store.error().kind == ErrorKind::NotFound ? Result<QList<EarlierImport>>()
                                                     : tl::unexpected(store.error());
}

bool hasRecords(const ImportedFile& file)
{
    return std::any_of(file.documents.begin(), file.documents.end(), [](const ImportedDocument& document) {
        return !document.isLeftOut && document.kind != u"other";
    });
}

} // namespace

ImportService::ImportService(Engine& engine, FileService& files) : m_engine(engine), m_files(files)
{
}

QFuture<Result<SchoolFile>> ImportService::read(const QString& path, const LabelDictionary& dictionary)
{
    const Answer<SchoolFile> answer;
    auto reading = QtConcurrent::run([path, dictionary] { return readFile(path, dictionary); });
    reading.then(this, [this, answer](const Result<SchoolFile>& file) {
        if (!file)
            return answer(file);
        m_engine.read([answer, file = *file](const ReadView& view) mutable -> Result<> {
            auto earlier = earlierImports(view, file.sha256);
            if (earlier)
                file.earlier = *std::move(earlier);
            answer(earlier ? Result<SchoolFile>(std::move(file)) : tl::unexpected(earlier.error()));
            return {};
        });
    });
    return answer.future();
}

QFuture<Result<StoredFile>> ImportService::store(const SchoolFile& file)
{
    if (!hasRecords(file.found)) {
        const Answer<StoredFile> answer;
        answer(fail(
            ErrorKind::InvalidInput,
            u"%1 has neither a plan nor a study guide in it; nothing was stored"_s.arg(file.found.name)));
        return answer.future();
    }
    auto* intake = new SchoolFileIntake(m_engine, m_files, file, this);
    connect(this, &ImportService::storingCancelled, intake, &SchoolFileIntake::cancel);
    connect(intake, &SchoolFileIntake::over, intake, &QObject::deleteLater);
    return intake->start();
}

void ImportService::cancelStoring()
{
    m_files.cancelTaking();
    emit storingCancelled();
}

QFuture<Result<OpenedPack>> ImportService::readPack(const QString& path, const std::function<bool()>& goesOn)
{
    const Answer<OpenedPack> answer;
    auto reading = QtConcurrent::run([path, goesOn] { return readArchive(path, goesOn); });
    reading.then(this, [this, answer, path](const Result<ArchiveReading>& read) {
        if (!read)
            return answer(tl::unexpected(read.error()));
        m_engine.read(
            [answer, pack = OpenedPack{path, *read, {}, {}}](const ReadView& view) mutable -> Result<> {
                if (const auto store = view.databases.find(spaceOf(view.account.user)))
                    pack.earlier = madeFrom(**store).value_or(QHash<DocId, DocId>());
                const Roster roster = rosterOf(view.databases, view.account).value_or(Roster());
                for (const ArchiveRecord& record : pack.reading.records)
                    pack.names.insert(record.record.author(), nameOf(roster, record.record.author()));
                answer(std::move(pack));
                return {};
            });
    });
    return answer.future();
}

QFuture<Result<StoredPack>> ImportService::storePack(const OpenedPack& pack)
{
    if (pack.reading.records.empty()) {
        const Answer<StoredPack> answer;
        answer(fail(ErrorKind::InvalidInput,
                    u"there is no document in %1 that can be taken in"_s.arg(pack.path)));
        return answer.future();
    }
    auto* intake = new PackIntake(m_engine, m_files, pack, this);
    connect(this, &ImportService::storingCancelled, intake, &PackIntake::cancel);
    connect(intake, &PackIntake::over, intake, &QObject::deleteLater);
    return intake->start();
}

} // namespace shanke

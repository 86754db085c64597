// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/readArchive.h"

#include "archive/archiveNames.h"
#include "base/WholeFile.h"
#include "files/FileName.h"
#include "kinds/allKinds.h"
#include "lesson/RoleValues.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestManifest = 16 * 1024 * 1024;
constexpr qint64 LargestDocuments = 256 * 1024 * 1024;
constexpr qint64 LargestFile = qint64(4) * 1024 * 1024 * 1024;
constexpr qsizetype MostDocuments = 20'000;

Failure notWhatItSays(const QString& part)
{
    return fail(ErrorKind::Damaged,
                u"%1 in the archive is not what its manifest says: get the archive again"_s.arg(part));
}

Result<QJsonObject> manifestIn(const OpenArchive& archive)
{
    const auto bytes = archive.bytes(ManifestPart, LargestManifest);
    if (!bytes && bytes.error().kind == ErrorKind::Damaged)
        return tl::unexpected(bytes.error());
    const QJsonObject manifest = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    if (manifest.value(u"format"_s) != ArchiveFormat)
        return fail(ErrorKind::InvalidInput, u"it is no open archive of Shanke"_s);
    if (manifest.value(u"version"_s).toInt() > ArchiveVersion)
        return fail(ErrorKind::NewerVersion, u"a newer program wrote this archive"_s);
    return manifest;
}

bool liesInSpaces(const KindDescription& kind)
{
    const Home* home = kind.home(platform::DatabaseKind::Space);
    return home && home->writers == Writers::Owner;
}

class ArchiveReader
{
public:
    ArchiveReader(const OpenArchive& archive, const QJsonObject& manifest,
                  const std::function<bool()>& goesOn)
        : m_archive(archive), m_manifest(manifest), m_goesOn(goesOn)
    {
    }

    Result<ArchiveReading> read()
    {
        m_reading.form =
            archiveFormFromWord(m_manifest.value(u"form"_s).toString()).value_or(ArchiveForm::Lesson);
        m_reading.title = m_manifest.value(u"title"_s).toString();
        SHANKE_TRY(readDocuments());
        for (const QJsonValue& file : m_manifest.value(u"files"_s).toArray())
            SHANKE_TRY(readFile(file.toObject()));
        for (const QJsonValue& file : m_manifest.value(u"filesNotHere"_s).toArray())
            refuse(ArchiveRefusal::Why::NoFile, file[u"name"_s].toString());
        return std::move(m_reading);
    }

private:
    void refuse(ArchiveRefusal::Why why, const QString& what) { m_reading.refusals.push_back({why, what}); }

    Result<> readDocuments()
    {
        SHANKE_LET(const QByteArray lines, m_archive.bytes(DocumentsPart, LargestDocuments));
        const QByteArray digest = QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex();
        if (m_manifest.value(u"sha256"_s)[DocumentsPart].toString().toLatin1() != digest)
            return notWhatItSays(DocumentsPart);
        for (const QByteArray& line : lines.split('\n')) {
            if (line.trimmed().isEmpty())
                continue;
            if (m_ids.size() >= MostDocuments)
                return fail(ErrorKind::TooLarge, u"the archive has more than 20,000 documents"_s);
            if (!m_goesOn())
                return fail(ErrorKind::Cancelled, u"stopped before it was read"_s);
            SHANKE_TRY(readDocument(QJsonDocument::fromJson(line).object()));
        }
        return {};
    }

    Result<> readDocument(QJsonObject json)
    {
        const DocId id(json.take(u"_id"_s).toString());
        if (id.isEmpty() || m_ids.contains(id))
            return fail(ErrorKind::InvalidInput, u"a document of the archive has no id of its own"_s);
        m_ids.insert(id);
        const KindDescription* kind = allKinds().of(id);
        if (!kind)
            refuse(ArchiveRefusal::Why::UnknownKind, id.toString());
        else if (kind->family != Family::Record)
            refuse(ArchiveRefusal::Why::NoRecord, id.toString());
        else if (!liesInSpaces(*kind))
            refuse(ArchiveRefusal::Why::NotOfSpace, id.toString());
        else
            addRecord(*kind, id, json);
        return {};
    }

    void addRecord(const KindDescription& kind, const DocId& id, QJsonObject json)
    {
        json.remove(u"files"_s); // the manifest says which there are
        const auto record = Record::fromJson(kind, json);
        if (!record)
            return refuse(record.error().kind == ErrorKind::NewerVersion ? ArchiveRefusal::Why::Newer
                                                                         : ArchiveRefusal::Why::Unreadable,
                          id.toString());
        m_taken.insert(id);
        m_reading.records.push_back({id, *record, RoleValues::of(*record).title});
    }

    Result<> readFile(const QJsonObject& said)
    {
        const DocId document(said.value(u"document"_s).toString());
        const QString part = said.value(u"part"_s).toString();
        const auto sha256 = Digest::fromHex(said.value(u"sha256"_s).toString().toLatin1());
        const auto size = qint64(said.value(u"size"_s).toDouble(-1));
        if (!sha256 || size < 0 || m_archive.sizeOf(part) != size)
            return notWhatItSays(part);
        SHANKE_TRY(compare(part, size, *sha256));
        if (!m_taken.contains(document))
            return {}; // its document is named as refused
        QStringList& names = m_names[document];
        const QString name = freeFileName(said.value(u"name"_s).toString(), names);
        names.append(name);
        m_reading.files.push_back({document, name, size, *sha256, part});
        return {};
    }

    Result<> compare(const QString& part, qint64 size, const Digest& sha256) const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        SHANKE_TRY(
            m_archive.read(part, std::min(size, LargestFile), [&](const QByteArray& block) -> Result<> {
                hash.addData(block);
                if (!m_goesOn())
                    return fail(ErrorKind::Cancelled, u"stopped before it was read"_s);
                return {};
            }));
        return hash.result() == sha256.toRaw() ? Result<>() : notWhatItSays(part);
    }

    const OpenArchive& m_archive;
    const QJsonObject& m_manifest;
    const std::function<bool()>& m_goesOn;
    ArchiveReading m_reading;
    QSet<DocId> m_ids;
    QSet<DocId> m_taken;
    QHash<DocId, QStringList> m_names;
};

} // namespace

bool isOpenArchive(const QString& path)
{
    const auto archive = OpenArchive::open(path);
    if (!archive || !(*archive)->has(ManifestPart))
        return false;
    const auto manifest = manifestIn(**archive);
    return manifest || manifest.error().kind == ErrorKind::NewerVersion ||
           manifest.error().kind == ErrorKind::Damaged; // one of some program, copied badly
}

Result<ArchiveReading> readArchive(const QString& path, const std::function<bool()>& goesOn)
{
    SHANKE_LET(const auto archive, OpenArchive::open(path));
    SHANKE_LET(const QJsonObject manifest, manifestIn(*archive));
    return ArchiveReader(*archive, manifest, goesOn).read();
}

Result<QString> unpackInto(const QString& folder, const OpenArchive& archive, const ArchiveFile& file)
{
    const QString path = folder + u'/' + cleanFileName(file.name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    WholeFile target(path);
    SHANKE_TRY(target.open());
    SHANKE_TRY(archive.read(file.part, file.size, [&](const QByteArray& block) -> Result<> {
        hash.addData(block);
        return target.write(block);
    }));
    if (hash.result() != file.sha256.toRaw())
        return notWhatItSays(file.part);
    SHANKE_TRY(target.commit());
    return path;
}

} // namespace shanke

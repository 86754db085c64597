// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/archiveContent.h"

#include "files/StoredFileDevice.h"
#include "kinds/allKinds.h"
#include "lesson/RoleValues.h"
#include "platform/DatabaseNames.h"
#include "research/TeachingReflection.h"
#include "workspace/lessons/PaperReader.h"
#include "workspace/reading/ReadView.h"
#include "workspace/records/RecordDocuments.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BlockSize = 256 * 1024;
constexpr qint64 LargestPagePictures = 120 * 1024 * 1024; // of all pages: they are made in memory

// A file as an archive takes it in: compared with its digest when it was read to its end.
LongPart partOf(DocumentStore& pieces, const FileManifest& file)
{
    return {file.size, [&pieces, file]() -> PartBlocks {
                const auto device = std::make_shared<StoredFileDevice>(pieces, file);
                const auto hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
                return [device, hash, file]() -> Result<QByteArray> {
                    QByteArray block = device->read(BlockSize);
                    hash->addData(block);
                    const bool isWrong = block.isEmpty() && hash->result() != file.sha256.toRaw();
                    if (device->fault() || isWrong)
                        return fail(ErrorKind::Damaged, u"The pieces are not the file %1."_s.arg(file.name),
                                    QString::fromLatin1(file.sha256.toHex()));
                    return block;
                };
            }};
}

bool isWholeHere(DocumentStore& pieces, const FileManifest& file)
{
    const auto missing = pieces.read().and_then(
        [&](const ReadSnapshot& snapshot) { return ChunkStore(pieces).missing(snapshot, file); });
    return missing && missing->empty();
}

class ContentReader
{
public:
    ContentReader(const ReadView& view, const ArchiveOrder& order) : m_view(view), m_order(order) {}

    Result<ArchiveContent> space()
    {
        const DatabaseName own = spaceOf(m_view.account.user);
        if (!m_order.database.isEmpty() && m_order.database != own)
            return fail(ErrorKind::Forbidden, u"Only one's own space is written as an archive."_s);
        SHANKE_LET(const DocumentStore* store, m_view.databases.find(own));
        SHANKE_LET(const ReadSnapshot snapshot, store->read());
        ListRange range;
        range.bodies = true;
        SHANKE_LET(const std::vector<DocumentRow> rows, store->list(snapshot, range));
        m_content.form = ArchiveForm::Space;
        m_content.title = own.toString();
        for (const DocumentRow& row : rows) {
            auto source = readForPaper(m_view, own, row.id);
            if (!source) // of a kind that nobody here knows, or an event
                source = PaperSource{row.id, own, row.body.toObject(), Reader::Self};
            add(*std::move(source), row.conflicted);
        }
        return std::move(m_content);
    }

    Result<ArchiveContent> lesson()
    {
        SHANKE_LET(PaperSource source, readForPaper(m_view, m_order.database, m_order.id));
        const KindDescription* kind = allKinds().of(source.id);
        if (const QString plan = source.document.value(kind->belongsTo).toString(); !plan.isEmpty()) {
            SHANKE_LET(source, readForPaper(m_view, source.database, DocId(plan)));
        }
        SHANKE_LET(const Record record, recordFrom(source.id, source.document));
        if (!isOfLesson(record.kind()))
            return fail(ErrorKind::InvalidInput, u"%1 is of no lesson."_s.arg(source.id.toString()));
        m_content.form = m_order.form;
        m_content.title = RoleValues::of(record).title;
        m_content.reader = m_order.reader.value_or(usualReaderOf(m_order.form));
        if (!maySee(source.most, m_content.reader))
            return fail(ErrorKind::Forbidden,
                        u"It is somebody else's: you may not hand out so much of it."_s);
        const DocId id = source.id;
        const DatabaseName database = source.database;
        add(std::move(source), false);
        SHANKE_TRY(addBeside(database, id));
        return std::move(m_content);
    }

private:
    static Reader usualReaderOf(ArchiveForm form)
    {
        return form == ArchiveForm::Showcase ? Reader::Reviewers : Reader::Staff;
    }

    void add(PaperSource source, bool conflicted)
    {
        for (const QByteArray& picture : std::as_const(source.pictures))
            m_pictureBytes += picture.size();
        if (m_pictureBytes > LargestPagePictures)
            source.pictures.clear(); // they are among the files
        if (!maySee(m_content.reader, Reader::Reviewers))
            source.decision.reset(); // colleagues do not see grades
        const QJsonArray files = source.document.value(u"files"_s).toArray();
        const DocId id = source.id;
        const DatabaseName database = source.database;
        m_content.documents.push_back({std::move(source), conflicted});
        for (const QJsonValue& json : files)
            addFile(id, database, json.toObject());
    }

    void addFile(const DocId& id, const DatabaseName& database, const QJsonObject& json)
    {
        const auto manifest = FileManifest::fromJson(json);
        if (!manifest) {
            m_content.files.push_back({id, json.value(u"name"_s).toString()});
            return;
        }
        ArchivedFile file{id, manifest->name, manifest->mime, manifest->size, manifest->sha256.toHex()};
        const auto pieces = m_view.databases.find(filesOf(database, m_view.account.school));
        if (pieces && isWholeHere(**pieces, *manifest))
            file.bytes = partOf(**pieces, *manifest);
        m_content.files.push_back(std::move(file));
    }

    // What belongs to the lesson, in order of kind and id.
    Result<> addBeside(const DatabaseName& database, const DocId& lesson)
    {
        for (const KindDescription& kind : allKinds().all()) {
            if (kind.belongsTo.isEmpty())
                continue;
            SHANKE_TRY(addAll(kind, database, [&](const Record& record) {
                return record.toJson().value(kind.belongsTo) == lesson.toString();
            }));
        }
        if (m_content.form != ArchiveForm::Showcase)
            return {};
        return addAll(reflectionKind(), database, [this](const Record& record) {
            return RoleValues::of(record).title == m_content.title;
        });
    }

    Result<> addAll(const KindDescription& kind, const DatabaseName& database,
                    const std::function<bool(const Record&)>& isWanted)
    {
        SHANKE_LET(const DocumentStore* store, m_view.databases.find(database));
        SHANKE_LET(const ReadSnapshot snapshot, store->read());
        ListRange range;
        range.prefix = kind.word + u':';
        range.bodies = true;
        SHANKE_LET(const std::vector<DocumentRow> rows, store->list(snapshot, range));
        for (const DocumentRow& row : rows) {
            const auto record = Record::readable(kind, row.body.toObject());
            if (!record || !isWanted(*record))
                continue;
            SHANKE_LET(PaperSource source, readForPaper(m_view, database, row.id));
            add(std::move(source), row.conflicted);
        }
        return {};
    }

    const ReadView& m_view;
    const ArchiveOrder& m_order;
    ArchiveContent m_content;
    qint64 m_pictureBytes = 0;
};

std::optional<VideoFacts> factsOf(const ReadView& view, const ArchivedDocument& document, const QString& name)
{
    const auto manifest = findFile(document.source.document.value(u"files"_s).toArray(), name);
    const auto pieces = view.databases.find(filesOf(document.source.database, view.account.school));
    if (!manifest || !pieces)
        return std::nullopt;
    StoredFileDevice device(**pieces, *manifest);
    const auto facts = readVideoFacts(device);
    return facts ? std::optional(*facts) : std::nullopt;
}

} // namespace

Result<ArchiveContent> archiveContent(const ReadView& view, const ArchiveOrder& order)
{
    ContentReader reader(view, order);
    return order.form == ArchiveForm::Space ? reader.space() : reader.lesson();
}

std::vector<ShowcaseVideo> videosIn(const ReadView& view, const ArchiveContent& content)
{
    std::vector<ShowcaseVideo> videos;
    for (const ArchivedFile& file : content.files) {
        if (!file.bytes || !isVideo(file))
            continue;
        for (const ArchivedDocument& document : content.documents) {
            if (document.source.id == file.document)
                videos.push_back({file.name, factsOf(view, document, file.name)});
        }
    }
    return videos;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
// An open archive as somebody sends it: its manifest and its documents, with a line between them that is only
// "~". Digests are put right, so that what lies behind them is reached. An error, or records of kinds that
// lie in a space, and files whose names lead nowhere.
#include "archive/archiveNames.h"
#include "archive/readArchive.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>
#include <zip.h>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Path = "/tmp/shanke-fuzz-archive-" + QByteArray::number(::getpid());
const QByteArray FileBytes = "abc";

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray putRight(const QByteArray& manifest, const QByteArray& documents)
{
    QJsonObject json = QJsonDocument::fromJson(manifest).object();
    if (json.isEmpty())
        return manifest;
    json.insert(u"sha256"_s, QJsonObject{{DocumentsPart, sha256Of(documents)}});
    QJsonArray files;
    for (const QJsonValue& each : json.value(u"files"_s).toArray()) {
        QJsonObject file = each.toObject();
        if (file.value(u"part"_s).toString() == u"files/1") {
            file.insert(u"sha256"_s, sha256Of(FileBytes));
            file.insert(u"size"_s, double(FileBytes.size()));
        }
        files.append(file);
    }
    json.insert(u"files"_s, files);
    return QJsonDocument(json).toJson();
}

void addPart(zip_t* archive, const char* name, const QByteArray& bytes)
{
    ::zip_file_add(archive, name,
                   ::zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype middle = input.indexOf("\n~\n");
    const QByteArray documents = middle < 0 ? QByteArray() : input.mid(middle + 3);
    const QByteArray manifest = putRight(input.left(middle), documents);
    zip_t* archive = ::zip_open(Path.constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    addPart(archive, "manifest.json", manifest);
    addPart(archive, "documents.jsonl", documents);
    addPart(archive, "files/1", FileBytes);
    ::zip_close(archive);
    if (const auto reading = readArchive(QString::fromLatin1(Path), [] { return true; })) {
        for (const ArchiveFile& file : reading->files) {
            if (file.name.isEmpty() || file.name.contains(u'/') || file.name.contains(u'\\') ||
                file.name == u"..")
                __builtin_trap();
        }
        for (const ArchiveRecord& record : reading->records) {
            if (!record.record.kind().home(platform::DatabaseKind::Space))
                __builtin_trap();
        }
    }
    ::unlink(Path.constData());
    return 0;
}

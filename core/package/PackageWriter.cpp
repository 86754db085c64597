// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PackageWriter.h"

#include <memory>
#include <zip.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_uint16_t FirstDay = (1 << 5) | 1; // 1 January 1980, the first that an archive can say
constexpr zip_uint32_t PackingLevel = 6;

struct SourceCloser
{
    void operator()(zip_source_t* source) const { ::zip_source_free(source); }
};

struct ArchiveCloser
{
    void operator()(zip_t* archive) const { ::zip_discard(archive); }
};

Failure notPacked(const char* reason)
{
    return fail(ErrorKind::TooLarge, u"The file cannot be packed: %1."_s.arg(QString::fromUtf8(reason)));
}

Result<> addPart(zip_t* archive, const QByteArray& name, const QByteArray& bytes)
{
    zip_source_t* source = ::zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    if (!source)
        return notPacked(::zip_strerror(archive));
    const zip_int64_t index = ::zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        ::zip_source_free(source);
        return notPacked(::zip_strerror(archive));
    }
    const auto at = zip_uint64_t(index);
    if (::zip_file_set_dostime(archive, at, 0, FirstDay, 0) != 0 ||
        ::zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, PackingLevel) != 0)
        return notPacked(::zip_strerror(archive));
    return {};
}

Result<QByteArray> bytesOf(zip_source_t* source)
{
    zip_stat_t facts;
    ::zip_stat_init(&facts);
    if (::zip_source_open(source) != 0 || ::zip_source_stat(source, &facts) != 0)
        return notPacked("it cannot be read back");
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    const zip_int64_t read = ::zip_source_read(source, bytes.data(), facts.size);
    ::zip_source_close(source);
    if (read != zip_int64_t(facts.size))
        return notPacked("it cannot be read back");
    return bytes;
}

} // namespace

Result<QByteArray> PackageWriter::finish() const
{
    zip_error_t error;
    ::zip_error_init(&error);
    const std::unique_ptr<zip_source_t, SourceCloser> memory(
        ::zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory)
        return notPacked(::zip_error_strerror(&error));
    ::zip_source_keep(memory.get()); // the archive frees one, and it is read after that
    std::unique_ptr<zip_t, ArchiveCloser> archive(
        ::zip_open_from_source(memory.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) {
        ::zip_source_free(memory.get());
        return notPacked(::zip_error_strerror(&error));
    }
    for (const Part& part : m_parts)
        SHANKE_TRY(addPart(archive.get(), part.name, part.bytes));
    if (::zip_close(archive.get()) != 0)
        return notPacked(::zip_strerror(archive.get()));
    archive.release(); // closed
    return bytesOf(memory.get());
}

} // namespace shanke

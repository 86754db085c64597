// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PackageWriter.h"

#include "package/PackageTarget.h"
#include "package/PartSource.h"

#include <list>
#include <memory>
#include <zip.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_uint16_t FirstDay = (1 << 5) | 1; // 1 January 1980, the first that an archive can say
constexpr zip_uint32_t PackingLevel = 6;
constexpr double ProgressSteps = 0.005;

struct SourceCloser
{
    void operator()(zip_source_t* source) const { ::zip_source_free(source); }
};

struct ArchiveCloser
{
    void operator()(zip_t* archive) const { ::zip_discard(archive); }
};

using Archive = std::unique_ptr<zip_t, ArchiveCloser>;

Failure notPacked(const char* reason)
{
    return fail(ErrorKind::TooLarge, u"The file cannot be packed: %1."_s.arg(QString::fromUtf8(reason)));
}

// An archive while its parts are put into it. libzip reads them when it is closed.
class Packing
{
public:
    explicit Packing(zip_t* archive) : m_archive(archive) {}

    Result<> add(const PackageWriter::Part& part)
    {
        zip_source_t* source = sourceOf(part);
        if (!source)
            return notPacked(::zip_strerror(m_archive.get()));
        const zip_int64_t index =
            ::zip_file_add(m_archive.get(), part.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            ::zip_source_free(source);
            return notPacked(::zip_strerror(m_archive.get()));
        }
        const auto at = zip_uint64_t(index);
        if (::zip_file_set_dostime(m_archive.get(), at, 0, FirstDay, 0) != 0 ||
            ::zip_set_file_compression(m_archive.get(), at, part.isLong ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                       part.isLong ? 0 : PackingLevel) != 0)
            return notPacked(::zip_strerror(m_archive.get()));
        return {};
    }

    void watch(const PackageWriter::Progress& progress)
    {
        m_progress = &progress;
        ::zip_register_progress_callback_with_state(
            m_archive.get(), ProgressSteps,
            [](zip_t*, double done, void* self) { static_cast<Packing*>(self)->report(done); }, nullptr,
            this);
        ::zip_register_cancel_callback_with_state(
            m_archive.get(),
            [](zip_t*, void* self) { return static_cast<Packing*>(self)->m_isStopped ? 1 : 0; }, nullptr,
            this);
    }

    Result<> close()
    {
        if (::zip_close(m_archive.get()) == 0) {
            m_archive.release();
            return {};
        }
        if (m_isStopped)
            return fail(ErrorKind::Cancelled, u"stopped before it was written"_s);
        for (const PartSource& source : m_sources) {
            if (source.fault())
                return Failure(*source.fault());
        }
        return notPacked(::zip_strerror(m_archive.get()));
    }

private:
    zip_source_t* sourceOf(const PackageWriter::Part& part)
    {
        if (!part.isLong)
            return ::zip_source_buffer(m_archive.get(), part.bytes.constData(),
                                       zip_uint64_t(part.bytes.size()), 0);
        return m_sources.emplace_back(part.source).source(m_archive.get());
    }

    void report(double done)
    {
        if (!(*m_progress)(done))
            m_isStopped = true;
    }

    std::list<PartSource> m_sources; // the archive knows where they are, and goes first
    const PackageWriter::Progress* m_progress = nullptr;
    bool m_isStopped = false;
    Archive m_archive;
};

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

// Takes the source over.
Result<zip_t*> archiveIn(zip_source_t* source)
{
    zip_error_t error;
    ::zip_error_init(&error);
    zip_t* archive = ::zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (archive)
        return archive;
    ::zip_source_free(source);
    return notPacked(::zip_error_strerror(&error));
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
    SHANKE_LET(zip_t * archive, archiveIn(memory.get()));
    Packing packing(archive);
    for (const Part& part : m_parts)
        SHANKE_TRY(packing.add(part));
    SHANKE_TRY(packing.close());
    return bytesOf(memory.get());
}

Result<> PackageWriter::writeTo(const QString& path, const Progress& progress) const
{
    PackageTarget target(path);
    zip_source_t* source = target.source();
    if (!source)
        return notPacked("there is no memory");
    SHANKE_LET(zip_t * archive, archiveIn(source));
    Packing packing(archive);
    for (const Part& part : m_parts)
        SHANKE_TRY(packing.add(part));
    packing.watch(progress);
    if (const auto closed = packing.close(); !closed)
        return target.fault() ? Failure(*target.fault()) : tl::unexpected(closed.error());
    return target.commit();
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/OpenArchive.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostPartsOfArchive = 10'000;
constexpr qint64 SmallEntry = 1024 * 1024; // empty lines pack to next to nothing
constexpr qint64 LargestRatio = 200;
constexpr qsizetype BlockBytes = 256 * 1024;

Failure damagedPart(const QString& name)
{
    return fail(ErrorKind::Damaged, u"%1 in the archive is damaged: copy the archive again"_s.arg(name));
}

Failure tooLargePart(const QString& name)
{
    return fail(ErrorKind::TooLarge, u"%1 in the archive unpacks to more than it should"_s.arg(name));
}

} // namespace

void OpenArchive::Closer::operator()(zip* archive) const
{
    ::zip_discard(archive);
}

void OpenArchive::Closer::operator()(zip_file* file) const
{
    ::zip_fclose(file);
}

OpenArchive::~OpenArchive() = default;

Result<std::unique_ptr<OpenArchive>> OpenArchive::open(const QString& path)
{
    if (!QFile::exists(path))
        return fail(ErrorKind::NotFound, u"there is no file %1"_s.arg(path), path);
    if (!QFileInfo(path).isFile()) // a pipe would be waited for
        return fail(ErrorKind::InvalidInput, u"%1 is a folder or a device, and no file"_s.arg(path), path);
    int code = 0;
    std::unique_ptr<OpenArchive> archive(
        new OpenArchive(::zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code)));
    if (!archive->m_archive)
        return fail(ErrorKind::Damaged, u"%1 is no whole archive: copy it again"_s.arg(path), path);
    SHANKE_TRY(archive->nameParts(path));
    return archive;
}

Result<> OpenArchive::nameParts(const QString& path)
{
    const qint64 count = ::zip_get_num_entries(m_archive.get(), 0);
    if (count > MostPartsOfArchive)
        return fail(ErrorKind::TooLarge, u"%1 has more parts than 10,000"_s.arg(path), path);
    for (qint64 index = 0; index < count; ++index) {
        const char* raw = ::zip_get_name(m_archive.get(), zip_uint64_t(index), 0);
        const QString name = QString::fromUtf8(raw ? raw : "");
        if (m_parts.contains(name))
            return fail(ErrorKind::InvalidInput, u"%1 has two parts called %2"_s.arg(path, name), path);
        m_parts.insert(name, quint64(index));
    }
    return {};
}

qint64 OpenArchive::sizeOf(const QString& name) const
{
    zip_stat_t facts;
    const auto index = m_parts.constFind(name);
    if (index == m_parts.constEnd() || ::zip_stat_index(m_archive.get(), *index, 0, &facts) != 0)
        return 0;
    return qint64(std::min<zip_uint64_t>(facts.size, std::numeric_limits<qint64>::max()));
}

Result<std::unique_ptr<zip_file, OpenArchive::Closer>> OpenArchive::fileOf(const QString& name,
                                                                           qint64 largest) const
{
    const auto index = m_parts.constFind(name);
    if (index == m_parts.constEnd())
        return fail(ErrorKind::NotFound, u"the archive has no %1"_s.arg(name));
    zip_stat_t facts;
    if (::zip_stat_index(m_archive.get(), *index, 0, &facts) != 0)
        return damagedPart(name);
    const qint64 size = sizeOf(name);
    if (size > largest || (size > SmallEntry && size / LargestRatio > qint64(facts.comp_size)))
        return tooLargePart(name);
    std::unique_ptr<zip_file, Closer> file(::zip_fopen_index(m_archive.get(), *index, 0));
    if (!file) // a way of packing nobody here knows, a password, or a header that is no header
        return damagedPart(name);
    return file;
}

Result<> OpenArchive::read(const QString& name, qint64 largest, const Take& take) const
{
    SHANKE_LET(const auto file, fileOf(name, largest));
    qint64 left = largest;
    for (;;) {
        QByteArray block(BlockBytes, Qt::Uninitialized);
        const zip_int64_t count = ::zip_fread(file.get(), block.data(), zip_uint64_t(block.size()));
        if (count < 0)
            return damagedPart(name);
        if (count == 0)
            return {};
        left -= count; // whatever the archive said before
        if (left < 0)
            return tooLargePart(name);
        block.truncate(count);
        SHANKE_TRY(take(block));
    }
}

Result<QByteArray> OpenArchive::bytes(const QString& name, qint64 largest) const
{
    QByteArray all;
    SHANKE_TRY(read(name, largest, [&all](const QByteArray& block) -> Result<> {
        all += block;
        return {};
    }));
    return all;
}

} // namespace shanke

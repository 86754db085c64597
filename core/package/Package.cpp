// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/Package.h"

#include "package/PartName.h"

#include <QFile>

#include <zip.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestPackage = 256 * 1024 * 1024;
constexpr qint64 MostParts = 10'000;
constexpr qint64 SmallPart = 1024 * 1024; // blank paragraphs and cells pack to next to nothing

} // namespace

void Package::Closer::operator()(zip* archive) const
{
    ::zip_discard(archive);
}

Package::~Package() = default;

Result<std::unique_ptr<Package>> Package::open(const QString& path)
{
    if (QFile(path).size() > LargestPackage)
        return fail(ErrorKind::TooLarge, u"%1 is larger than 256 MB: no document of a school is"_s.arg(path),
                    path);
    int code = 0;
    std::unique_ptr<Package> package(
        new Package(::zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code)));
    if (!package->m_archive)
        return fail(ErrorKind::InvalidInput,
                    u"%1 is not a whole file: save it again, or copy it again"_s.arg(path), path);
    if (::zip_get_num_entries(package->m_archive.get(), 0) > MostParts)
        return fail(ErrorKind::TooLarge, u"%1 has more parts than any document"_s.arg(path), path);
    package->nameParts();
    return package;
}

// Of two parts with names that mean the same the first counts.
void Package::nameParts()
{
    const qint64 count = ::zip_get_num_entries(m_archive.get(), 0);
    for (qint64 index = 0; index < count; ++index) {
        const QString name =
            normalPartName(QString::fromUtf8(::zip_get_name(m_archive.get(), zip_uint64_t(index), 0)));
        if (!m_parts.contains(name))
            m_parts.insert(name, index);
    }
}

QStringList Package::names() const
{
    return m_parts.keys();
}

Result<> Package::refuseMoreThan(qint64 entry, qint64 together, qint64 ratio) const
{
    qint64 sum = 0;
    const qint64 count = ::zip_get_num_entries(m_archive.get(), 0);
    for (qint64 index = 0; index < count; ++index) {
        zip_stat_t facts;
        if (::zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &facts) != 0)
            return fail(ErrorKind::InvalidInput, u"The file is damaged: save it again, or copy it again."_s);
        const auto size = qint64(std::min<zip_uint64_t>(facts.size, zip_uint64_t(together) + 1));
        sum += size;
        const bool isBlownUp = size > SmallPart && size / ratio > qint64(facts.comp_size);
        if (size > entry || sum > together || isBlownUp)
            return fail(ErrorKind::TooLarge, u"The file unpacks to more than any document has."_s);
    }
    return {};
}

bool Package::has(const QString& name) const
{
    return m_parts.contains(name);
}

Result<std::unique_ptr<PackagePart>> Package::part(const QString& name, qint64 largest) const
{
    const auto index = m_parts.constFind(name);
    if (index == m_parts.constEnd())
        return fail(ErrorKind::NotFound, u"The file has no %1."_s.arg(name));
    zip_file* file = ::zip_fopen_index(m_archive.get(), zip_uint64_t(*index), 0);
    if (!file)
        return fail(ErrorKind::InvalidInput,
                    u"The file is damaged or protected with a password: save it without one."_s);
    return std::make_unique<PackagePart>(file, largest);
}

Result<QByteArray> Package::bytes(const QString& name, qint64 largest) const
{
    SHANKE_LET(const auto in, part(name, largest));
    QByteArray bytes = in->readAll();
    if (in->fault())
        return Failure(*in->fault());
    return bytes;
}

} // namespace shanke

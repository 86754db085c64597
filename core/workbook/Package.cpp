// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/Package.h"

#include "workbook/PartName.h"

#include <QFile>

#include <zip.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestWorkbook = 256 * 1024 * 1024;
constexpr qint64 MostParts = 10'000;

} // namespace

void Package::Closer::operator()(zip* archive) const
{
    ::zip_discard(archive);
}

Package::~Package() = default;

Result<std::unique_ptr<Package>> Package::open(const QString& path)
{
    if (QFile(path).size() > LargestWorkbook)
        return fail(ErrorKind::TooLarge,
                    u"%1 is larger than 256 MB: that is no table of people or lessons"_s.arg(path), path);
    int code = 0;
    std::unique_ptr<Package> package(
        new Package(::zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code)));
    if (!package->m_archive)
        return fail(ErrorKind::Damaged,
                    u"%1 is not a whole workbook: save it again, or copy it again"_s.arg(path), path);
    if (::zip_get_num_entries(package->m_archive.get(), 0) > MostParts)
        return fail(ErrorKind::TooLarge, u"%1 has more parts than any table"_s.arg(path), path);
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

bool Package::has(const QString& name) const
{
    return m_parts.contains(name);
}

Result<std::unique_ptr<PackagePart>> Package::part(const QString& name, qint64 largest) const
{
    const auto index = m_parts.constFind(name);
    if (index == m_parts.constEnd())
        return fail(ErrorKind::NotFound, u"The workbook has no %1."_s.arg(name));
    zip_file* file = ::zip_fopen_index(m_archive.get(), zip_uint64_t(*index), 0);
    if (!file)
        return fail(ErrorKind::InvalidInput,
                    u"The workbook is damaged or protected with a password: save it without one."_s);
    return std::make_unique<PackagePart>(file, largest);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/table/Package.h"

#include <QFile>

#include <zip.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestWorkbook = 256 * 1024 * 1024;
constexpr zip_int64_t MostParts = 10'000;

} // namespace

void Package::Closer::operator()(zip* archive) const
{
    ::zip_discard(archive);
}

Package::~Package() = default;

Result<std::unique_ptr<Package>> Package::open(const QString& path)
{
    if (QFile(path).size() > LargestWorkbook)
        return fail(ErrorKind::TooLarge, u"%1 is larger than 256 MB: that is no roster"_s.arg(path), path);
    int code = 0;
    std::unique_ptr<Package> package(
        new Package(::zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code)));
    if (!package->m_archive)
        return fail(ErrorKind::Damaged,
                    u"%1 is not a whole workbook: save it again, or copy it again"_s.arg(path), path);
    if (::zip_get_num_entries(package->m_archive.get(), 0) > MostParts)
        return fail(ErrorKind::TooLarge, u"%1 has more parts than any roster"_s.arg(path), path);
    return package;
}

bool Package::has(const QString& name) const
{
    return ::zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<PackagePart>> Package::part(const QString& name, qint64 largest) const
{
    const zip_int64_t index = ::zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return fail(ErrorKind::NotFound, u"The workbook has no %1."_s.arg(name));
    zip_file* file = ::zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0);
    if (!file)
        return fail(ErrorKind::InvalidInput,
                    u"The workbook is damaged or protected with a password: save it without one."_s);
    return std::make_unique<PackagePart>(file, largest);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PackagePart.h"

#include <zip.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestToken = 1'000'000; // bytes; a cell has at most 32,767 characters

} // namespace

void PackagePart::Closer::operator()(zip_file* file) const
{
    ::zip_fclose(file);
}

PackagePart::PackagePart(zip_file* file, qint64 largest) : m_file(file), m_left(largest)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PackagePart::~PackagePart() = default;

qint64 PackagePart::readData(char* data, qint64 size)
{
    if (m_fault)
        return -1;
    const zip_int64_t got = ::zip_fread(m_file.get(), data, zip_uint64_t(size));
    if (got < 0) // also when the checksum at the end is another
        return refuse(ErrorKind::InvalidInput, u"The file is damaged: save it again, or copy it again."_s);
    if (!keepsLimits(QByteArrayView(data, got)))
        return refuse(ErrorKind::TooLarge, u"The file unpacks to more than any document has."_s);
    return got == 0 ? -1 : got;
}

bool PackagePart::keepsLimits(QByteArrayView bytes)
{
    m_left -= bytes.size();
    const qsizetype last = bytes.lastIndexOf('<');
    const qsizetype first = last < 0 ? bytes.size() : bytes.indexOf('<');
    const bool isShort = m_sinceTag + first <= LongestToken;
    m_sinceTag = last < 0 ? m_sinceTag + bytes.size() : bytes.size() - last;
    return m_left >= 0 && isShort;
}

qint64 PackagePart::writeData(const char*, qint64)
{
    return -1;
}

qint64 PackagePart::refuse(ErrorKind kind, const QString& detail)
{
    m_fault = Error{kind, detail, {}};
    return -1;
}

} // namespace shanke

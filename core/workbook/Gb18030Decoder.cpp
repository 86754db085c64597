// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/Gb18030Decoder.h"

#include <cerrno>
#include <cstdint>

namespace shanke {

namespace {

const iconv_t None = reinterpret_cast<iconv_t>(intptr_t(-1));

} // namespace

Gb18030Decoder::Gb18030Decoder() : m_converter(::iconv_open("UTF-16LE", "GB18030"))
{
}

Gb18030Decoder::~Gb18030Decoder()
{
    if (m_converter != None)
        ::iconv_close(m_converter);
}

std::optional<QString> Gb18030Decoder::decode(QByteArrayView bytes)
{
    if (m_converter == None)
        return std::nullopt;
    QByteArray in = m_rest + bytes.toByteArray();
    QString out(in.size() * 2, Qt::Uninitialized); // a byte never makes more than one unit
    char* source = in.data();
    size_t sourceLeft = size_t(in.size());
    char* target = reinterpret_cast<char*>(out.data());
    size_t targetLeft = size_t(out.size()) * sizeof(QChar);
    const bool isWhole = ::iconv(m_converter, &source, &sourceLeft, &target, &targetLeft) != size_t(-1);
    if (!isWhole && errno != EINVAL)
        return std::nullopt;
    m_rest = QByteArray(source, qsizetype(sourceLeft));
    out.truncate((target - reinterpret_cast<char*>(out.data())) / qsizetype(sizeof(QChar)));
    return out;
}

} // namespace shanke

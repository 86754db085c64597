// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "workbook/Gb18030Decoder.h"

#include <QFile>
#include <QStringDecoder>

#include <memory>

namespace shanke {

enum class TextEncoding { Utf8, Utf16, Gb18030 };

// A text file read in pieces, in the encoding it is written in: UTF-8 with or without a mark, UTF-16 with a
// mark, or GB18030 with its elder forms GBK and GB2312. Which one is found by reading the file to its end
// first; a file that is none of them whole is refused rather than read as a guess.
class TextFile
{
public:
    static Result<std::unique_ptr<TextFile>> open(const QString& path);

    TextEncoding encoding() const { return m_encoding; }
    // The next piece; empty at the end.
    Result<QString> read();

private:
    explicit TextFile(const QString& path) : m_file(path) {}

    Result<TextEncoding> detect();
    Result<> rewind();
    Result<QByteArray> readBytes();

    QFile m_file;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QStringDecoder m_unicode;
    std::unique_ptr<Gb18030Decoder> m_gb18030;
};

} // namespace shanke

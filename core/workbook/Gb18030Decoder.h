// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <iconv.h>
#include <optional>

namespace shanke {

// Turns GB18030 (and so GBK and GB2312) into text, piece by piece, by the C library. Never replaces a byte it
// does not understand: that is a failure.
class Gb18030Decoder
{
public:
    Gb18030Decoder();
    ~Gb18030Decoder();
    Gb18030Decoder(const Gb18030Decoder&) = delete;
    Gb18030Decoder& operator=(const Gb18030Decoder&) = delete;

    // The text of `bytes` after what came before; a character cut at the end waits for the next piece.
    // Nothing when they are no GB18030.
    std::optional<QString> decode(QByteArrayView bytes);
    bool isAtEnd() const { return m_rest.isEmpty(); } // no character is cut

private:
    iconv_t m_converter;
    QByteArray m_rest;
};

} // namespace shanke

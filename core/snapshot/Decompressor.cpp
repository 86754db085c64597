// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/Decompressor.h"

#include <QByteArray>

#include <zstd.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What the compressor never exceeds; a frame that asks for more memory is refused.
constexpr int MostWindowLog = 23;

} // namespace

struct Decompressor::Stream
{
    struct Deleter
    {
        void operator()(ZSTD_DCtx* made) const { ZSTD_freeDCtx(made); }
    };

    std::unique_ptr<ZSTD_DCtx, Deleter> context{ZSTD_createDCtx()};
    QByteArray buffer = QByteArray(qsizetype(ZSTD_DStreamOutSize()), '\0');
};

Decompressor::Decompressor(qint64 limit, Output output)
    : m_stream(std::make_unique<Stream>()), m_output(std::move(output)), m_left(limit)
{
    ZSTD_DCtx_setParameter(m_stream->context.get(), ZSTD_d_windowLogMax, MostWindowLog);
}

Decompressor::~Decompressor() = default;

Result<> Decompressor::add(QByteArrayView bytes)
{
    ZSTD_inBuffer in{bytes.data(), size_t(bytes.size()), 0};
    bool isFull = false; // the last call filled the buffer: there may be more inside
    while (in.pos < in.size || isFull) {
        if (m_atEnd) {
            m_atEnd = false; // not the end after all: finish() must not call this whole
            return fail(ErrorKind::InvalidInput,
                        u"There is something behind the end of the compressed data."_s);
        }
        ZSTD_outBuffer out{m_stream->buffer.data(), size_t(m_stream->buffer.size()), 0};
        const size_t left = ZSTD_decompressStream(m_stream->context.get(), &out, &in);
        if (ZSTD_isError(left) != 0)
            return fail(ErrorKind::InvalidInput, u"The compressed data is damaged: %1."_s.arg(
                                                     QString::fromLatin1(ZSTD_getErrorName(left))));
        m_left -= qint64(out.pos);
        if (m_left < 0)
            return fail(ErrorKind::TooLarge, u"The compressed data is larger than it says."_s);
        if (out.pos > 0)
            SHANKE_TRY(m_output(QByteArrayView(m_stream->buffer.constData(), qsizetype(out.pos))));
        m_atEnd = left == 0;
        isFull = !m_atEnd && out.pos == out.size;
    }
    return {};
}

Result<> Decompressor::finish() const
{
    if (!m_atEnd)
        return fail(ErrorKind::InvalidInput, u"The compressed data is cut short."_s);
    return {};
}

} // namespace shanke

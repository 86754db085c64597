// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/Compressor.h"

#include <QByteArray>

#include <zstd.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Made once in the background, sent often over slow lines: a sixth smaller than the default level, and
// unfolded faster.
constexpr int Level = 5;

} // namespace

struct Compressor::Stream
{
    struct Deleter
    {
        void operator()(ZSTD_CCtx* made) const { ZSTD_freeCCtx(made); }
    };

    std::unique_ptr<ZSTD_CCtx, Deleter> context{ZSTD_createCCtx()};
    QByteArray buffer = QByteArray(qsizetype(ZSTD_CStreamOutSize()), '\0');
};

Compressor::Compressor(Output output) : m_stream(std::make_unique<Stream>()), m_output(std::move(output))
{
    ZSTD_CCtx_setParameter(m_stream->context.get(), ZSTD_c_compressionLevel, Level);
    ZSTD_CCtx_setParameter(m_stream->context.get(), ZSTD_c_checksumFlag, 1);
}

Compressor::~Compressor() = default;

Result<> Compressor::add(QByteArrayView bytes)
{
    return feed(bytes, false);
}

Result<> Compressor::finish()
{
    return feed({}, true);
}

Result<> Compressor::feed(QByteArrayView bytes, bool isLast)
{
    ZSTD_inBuffer in{bytes.data(), size_t(bytes.size()), 0};
    for (;;) {
        ZSTD_outBuffer out{m_stream->buffer.data(), size_t(m_stream->buffer.size()), 0};
        const size_t left =
            ZSTD_compressStream2(m_stream->context.get(), &out, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left) != 0)
            return fail(ErrorKind::TooLarge,
                        u"Compressing failed: %1"_s.arg(QString::fromLatin1(ZSTD_getErrorName(left))));
        if (out.pos > 0)
            SHANKE_TRY(m_output(QByteArrayView(m_stream->buffer.constData(), qsizetype(out.pos))));
        if (isLast ? left == 0 : in.pos == in.size)
            return {};
    }
}

} // namespace shanke

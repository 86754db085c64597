// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/TextFile.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PieceSize = 64 * 1024;
constexpr qint64 LargestTextFile = 256 * 1024 * 1024;
constexpr QChar FirstHan(0x2E80); // below it no character of Chinese writing takes three bytes of UTF-8

// What one pass over the bytes says for and against UTF-8 and GB18030.
class EncodingEvidence
{
public:
    void add(QByteArrayView bytes)
    {
        m_hasNul = m_hasNul || bytes.contains('\0');
        const QString text = m_utf8Decoder(bytes);
        m_isUtf8 = m_isUtf8 && !m_utf8Decoder.hasError();
        for (const QChar c : text) {
            m_hasMore = m_hasMore || c >= QChar(0x80);
            m_hasHan = m_hasHan || c >= FirstHan;
        }
        m_isGb18030 = m_isGb18030 && m_gb18030Decoder.decode(bytes).has_value();
    }

    // A few GBK characters in an English table can be valid UTF-8 by chance, but then of two bytes each: no
    // Chinese. So UTF-8 is believed when it is plain, has Chinese in it, or is the only one that fits.
    std::optional<TextEncoding> encoding() const
    {
        const bool isUtf8 = m_isUtf8 && !m_hasNul;
        const bool isGb18030 = m_isGb18030 && m_gb18030Decoder.isAtEnd() && !m_hasNul;
        if (isUtf8 && (m_hasHan || !m_hasMore || !isGb18030))
            return TextEncoding::Utf8;
        return isGb18030 ? std::optional(TextEncoding::Gb18030) : std::nullopt;
    }

private:
    QStringDecoder m_utf8Decoder{QStringDecoder::Utf8};
    Gb18030Decoder m_gb18030Decoder;
    bool m_isUtf8 = true;
    bool m_isGb18030 = true;
    bool m_hasNul = false;
    bool m_hasMore = false; // than ASCII
    bool m_hasHan = false;
};

Failure unreadable(const QFile& file)
{
    return fail(ErrorKind::NotFound, u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()),
                file.fileName());
}

Failure notText(const QFile& file)
{
    return fail(
        ErrorKind::InvalidInput,
        u"%1 is neither a workbook (.xlsx) nor text in UTF-8 or GBK: save it as .xlsx, or as CSV UTF-8"_s.arg(
            file.fileName()),
        file.fileName());
}

} // namespace

Result<std::unique_ptr<TextFile>> TextFile::open(const QString& path)
{
    std::unique_ptr<TextFile> text(new TextFile(path));
    if (!text->m_file.open(QIODevice::ReadOnly))
        return unreadable(text->m_file);
    if (text->m_file.size() > LargestTextFile)
        return fail(ErrorKind::TooLarge, u"%1 is larger than 256 MB: that is no roster"_s.arg(path), path);
    SHANKE_LET(text->m_encoding, text->detect());
    SHANKE_TRY(text->rewind());
    return text;
}

Result<TextEncoding> TextFile::detect()
{
    const QByteArray mark = m_file.peek(3);
    if (mark.startsWith("\xFF\xFE") || mark.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16;
    EncodingEvidence evidence;
    for (;;) {
        SHANKE_LET(const QByteArray bytes, readBytes());
        if (bytes.isEmpty())
            break;
        evidence.add(bytes);
    }
    if (const auto encoding = evidence.encoding())
        return *encoding;
    return notText(m_file);
}

Result<> TextFile::rewind()
{
    if (!m_file.seek(0))
        return unreadable(m_file);
    if (m_encoding == TextEncoding::Gb18030)
        m_gb18030 = std::make_unique<Gb18030Decoder>();
    else // both take a mark at the beginning for what it is
        m_unicode =
            QStringDecoder(m_encoding == TextEncoding::Utf8 ? QStringDecoder::Utf8 : QStringDecoder::Utf16);
    return {};
}

Result<QByteArray> TextFile::readBytes()
{
    QByteArray bytes(PieceSize, Qt::Uninitialized);
    const qint64 size = m_file.read(bytes.data(), bytes.size());
    if (size < 0)
        return unreadable(m_file);
    bytes.truncate(size);
    return bytes;
}

Result<QString> TextFile::read()
{
    for (;;) {
        SHANKE_LET(const QByteArray bytes, readBytes());
        if (bytes.isEmpty())
            return QString();
        const std::optional<QString> text = m_gb18030 ? m_gb18030->decode(bytes) : m_unicode(bytes);
        if (!text || (!m_gb18030 && m_unicode.hasError()))
            return notText(m_file);
        if (!text->isEmpty())
            return *text;
    }
}

} // namespace shanke

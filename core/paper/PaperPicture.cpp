// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperPicture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int TwipsAPixel = 15;       // 96 dots an inch
constexpr int MostPixelsASide = 2400; // 300 dots an inch over the width of A4
constexpr qint64 MostPixels = 50'000'000;
constexpr int JpegQuality = 85;

Result<PaperPicture> drawnAgain(QImageReader& reader, bool asJpeg)
{
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::InvalidInput, u"The picture is damaged."_s);
    if (std::max(image.width(), image.height()) > MostPixelsASide)
        image = image.scaled(MostPixelsASide, MostPixelsASide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    PaperPicture picture{.bytes = {}, .isJpeg = asJpeg, .pixels = image.size()};
    QBuffer out(&picture.bytes);
    if (!out.open(QIODevice::WriteOnly) ||
        !image.save(&out, asJpeg ? "JPEG" : "PNG", asJpeg ? JpegQuality : -1))
        return fail(ErrorKind::InvalidInput, u"The picture cannot be written as one for paper."_s);
    return picture;
}

} // namespace

QSize PaperPicture::fittingSize(int width, int height) const
{
    const QSize natural = pixels * TwipsAPixel;
    return natural.width() <= width && natural.height() <= height
               ? natural
               : natural.scaled(width, height, Qt::KeepAspectRatio).expandedTo({TwipsAPixel, TwipsAPixel});
}

Result<PaperPicture> paperPicture(const QByteArray& bytes)
{
    QBuffer in;
    in.setData(bytes);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"The picture cannot be read."_s);
    QImageReader reader(&in);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize pixels = reader.size();
    if (format.isEmpty() || pixels.isEmpty())
        return fail(ErrorKind::InvalidInput, u"The file is no picture."_s);
    if (qint64(pixels.width()) * pixels.height() > MostPixels)
        return fail(ErrorKind::TooLarge, u"The picture is larger than paper can show."_s);
    const bool isJpeg = format == "jpeg";
    const bool isPlain = (isJpeg || format == "png") &&
                         reader.transformation() == QImageIOHandler::TransformationNone &&
                         std::max(pixels.width(), pixels.height()) <= MostPixelsASide;
    if (isPlain && reader.canRead())
        return PaperPicture{bytes, isJpeg, pixels};
    return drawnAgain(reader, isJpeg);
}

} // namespace shanke

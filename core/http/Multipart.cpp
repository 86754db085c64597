// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Multipart.h"

#include <QCryptographicHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestBoundary = 70; // RFC 2046 5.1.1

QByteArray boundaryOf(const QByteArray& contentType)
{
    for (const QByteArray& parameter : contentType.split(';')) {
        const QByteArray text = parameter.trimmed();
        if (text.size() < 9 || qstrnicmp(text.constData(), "boundary=", 9) != 0)
            continue;
        QByteArray boundary = text.sliced(9);
        if (boundary.size() >= 2 && boundary.startsWith('"') && boundary.endsWith('"'))
            boundary = boundary.sliced(1, boundary.size() - 2);
        return boundary.size() <= LongestBoundary ? boundary : QByteArray();
    }
    return {};
}

HttpHeaders parseHeaders(const QByteArray& text)
{
    HttpHeaders headers;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.set(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
    }
    return headers;
}

// What stands between two boundaries: "\r\n" headers "\r\n\r\n" body.
Result<MultipartPart> parsePart(const QByteArray& text)
{
    if (text.startsWith("\r\n\r\n"))
        return MultipartPart{{}, text.sliced(4)};
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return fail(ErrorKind::Protocol, u"A part of a multipart body has no end of its headers."_s);
    return MultipartPart{parseHeaders(text.first(end)), text.sliced(end + 4)};
}

} // namespace

Result<std::vector<MultipartPart>> parseMultipart(const QByteArray& contentType, const QByteArray& body)
{
    const QByteArray boundary = boundaryOf(contentType);
    if (boundary.isEmpty())
        return fail(ErrorKind::Protocol, u"A multipart body has no usable boundary."_s);
    const QByteArray delimiter = "\r\n--" + boundary;
    // The first boundary may stand at the very beginning, without the line break before it.
    const bool atStart = body.startsWith(QByteArrayView(delimiter).sliced(2));
    qsizetype at = atStart ? delimiter.size() - 2 : body.indexOf(delimiter) + delimiter.size();
    if (!atStart && at < delimiter.size())
        return fail(ErrorKind::Protocol, u"A multipart body does not begin."_s);

    std::vector<MultipartPart> parts;
    while (body.mid(at, 2) != "--") {
        const qsizetype next = body.indexOf(delimiter, at);
        if (next < 0)
            return fail(ErrorKind::Protocol, u"A multipart body was cut short."_s);
        SHANKE_LET(auto part, parsePart(body.mid(at, next - at)));
        parts.push_back(std::move(part));
        at = next + delimiter.size();
    }
    return parts;
}

MultipartBody writeMultipart(const QByteArray& subtype, const std::vector<MultipartPart>& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MultipartPart& part : parts)
        hash.addData(part.body);
    const QByteArray boundary = hash.result().toHex().first(32);

    QByteArray body;
    for (const MultipartPart& part : parts) {
        body += "--" + boundary + "\r\n";
        for (const auto& [name, value] : part.headers.fields())
            body += name + ": " + value + "\r\n";
        body += "\r\n" + part.body + "\r\n";
    }
    body += "--" + boundary + "--";
    return {"multipart/" + subtype + "; boundary=\"" + boundary + '"', body};
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/AttachmentRequest.h"

#include "couch/Target.h"

#include <QUrl>

namespace shanke::couch {

using namespace Qt::StringLiterals;

HttpRequest encodeGetAttachment(const QString& database, const DocId& id, const std::optional<RevId>& rev,
                                const QString& name, std::shared_ptr<QIODevice> sink)
{
    Query parameters;
    if (rev)
        parameters.add("rev", rev->toByteArray());
    HttpRequest request;
    request.target =
        documentPath(database, id) + '/' + QUrl::toPercentEncoding(name) + parameters.toByteArray();
    request.sink = std::move(sink);
    return request;
}

Result<std::optional<ByteRange>> decodeRange(const QByteArray& field, qint64 length)
{
    const QByteArray range = field.trimmed();
    const qsizetype dash = range.indexOf('-');
    if (!range.startsWith("bytes=") || dash < 0 || range.contains(','))
        return std::nullopt;
    bool hasFirst = false;
    bool hasLast = false;
    const qint64 first = range.mid(6, dash - 6).toLongLong(&hasFirst);
    const qint64 last = range.mid(dash + 1).toLongLong(&hasLast);
    if (!hasFirst && !hasLast)
        return std::nullopt;
    // "-500": the last 500 bytes.
    const ByteRange wanted = hasFirst ? ByteRange{first, hasLast ? std::min(last, length - 1) : length - 1}
                                      : ByteRange{std::max<qint64>(length - last, 0), length - 1};
    if (wanted.first > wanted.last || wanted.first < 0)
        return fail(ErrorKind::InvalidInput, u"The range lies outside of the attachment."_s);
    return wanted;
}

} // namespace shanke::couch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/Target.h"

#include <QStringDecoder>
#include <QUrl>

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

Result<QString> decodedSegment(const QByteArray& segment)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArray::fromPercentEncoding(segment));
    if (decoder.hasError())
        return fail(ErrorKind::InvalidInput, u"The path is not UTF-8."_s);
    return text;
}

} // namespace

Result<Target> Target::parse(QByteArrayView target)
{
    const QByteArray whole = target.toByteArray();
    const qsizetype mark = whole.indexOf('?');
    Target parsed;
    if (mark >= 0)
        parsed.query = Query::parse(QByteArrayView(whole).sliced(mark + 1));
    QByteArray path = mark >= 0 ? whole.first(mark) : whole;
    if (path.startsWith('/'))
        path = path.sliced(1);
    if (path.endsWith('/'))
        path.chop(1);
    if (path.isEmpty())
        return parsed;
    for (const QByteArray& segment : path.split('/')) {
        SHANKE_LET(auto text, decodedSegment(segment));
        parsed.path.append(std::move(text));
    }
    return parsed;
}

QByteArray databasePath(const QString& database)
{
    return '/' + QUrl::toPercentEncoding(database);
}

QByteArray documentPath(const QString& database, const DocId& id)
{
    for (const QString& prefix : {u"_design/"_s, u"_local/"_s}) {
        if (id.toString().startsWith(prefix))
            return databasePath(database) + '/' + prefix.toLatin1() +
                   QUrl::toPercentEncoding(id.toString().sliced(prefix.size()));
    }
    return databasePath(database) + '/' + QUrl::toPercentEncoding(id.toString());
}

} // namespace shanke::couch

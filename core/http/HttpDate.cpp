// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpDate.h"

#include <QLocale>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString& form()
{
    static const QString Form = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;
    return Form;
}

} // namespace

std::optional<QDateTime> parseHttpDate(const QByteArray& field)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(field.trimmed()), form());
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QByteArray toHttpDate(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), form()).toLatin1();
}

} // namespace shanke

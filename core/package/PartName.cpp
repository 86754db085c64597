// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PartName.h"

#include <QStringList>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

QString normalPartName(const QString& name)
{
    QStringList steps;
    for (const QString& step : QString(name).replace(u'\\', u'/').toLower().split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..")
            steps.isEmpty() ? void() : steps.removeLast();
        else if (step != u".")
            steps.append(step);
    }
    return steps.join(u'/');
}

QString resolvedPartName(const QString& source, const QString& target)
{
    const QString address =
        QUrl::fromPercentEncoding(target.section(u'#', 0, 0).toUtf8()).replace(u'\\', u'/');
    const QString folder = source.contains(u'/') ? source.section(u'/', 0, -2) + u'/' : QString();
    return normalPartName(address.startsWith(u'/') ? address : folder + address);
}

QString relationshipsOf(const QString& part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return normalPartName(part.first(name) + u"_rels/"_s + part.sliced(name) + u".rels"_s);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DatabaseNames.h"
#include "workspace/values/CourierValues.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<QHash<DatabaseName, qint64>> checkpointFromText(const QString& text)
{
    QHash<DatabaseName, qint64> checkpoint;
    if (text == u"0")
        return checkpoint;
    for (const QString& entry : text.split(u',')) {
        bool isNumber = false;
        const qint64 sequence = entry.section(u'=', 1).toLongLong(&isNumber);
        const auto database = databaseName(entry.section(u'=', 0, 0));
        if (!database || !isNumber || sequence < 0)
            return fail(ErrorKind::InvalidInput,
                        u"\"%1\" is no checkpoint; give 0 for everything, or what an earlier bundle printed, "
                        "for example space-js01=120,desk-js01=44."_s.arg(text.left(80)));
        checkpoint.insert(*database, sequence);
    }
    return checkpoint;
}

QString checkpointToText(const QHash<DatabaseName, qint64>& checkpoint)
{
    QStringList entries;
    for (auto it = checkpoint.begin(); it != checkpoint.end(); ++it)
        entries.append(u"%1=%2"_s.arg(it.key().toString()).arg(it.value()));
    entries.sort();
    return entries.isEmpty() ? u"0"_s : entries.join(u',');
}

} // namespace shanke

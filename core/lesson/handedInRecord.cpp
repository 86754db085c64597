// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/handedInRecord.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<Record> recordOf(const KindList& kinds, const QJsonObject& json,
                        bool (*isInPlace)(const KindDescription&))
{
    const QString word = json[u"kind"_s].toString();
    const KindDescription* kind = kinds.find(word);
    if (word.isEmpty())
        return fail(ErrorKind::InvalidInput, u"what was handed in does not say what it is"_s);
    if (!kind)
        return fail(ErrorKind::NewerVersion, u"a newer program handed in a %1"_s.arg(word));
    if (!isInPlace(*kind))
        return fail(ErrorKind::InvalidInput, u"nobody hands in a %1 so"_s.arg(word));
    return Record::readable(*kind, json);
}

} // namespace

Result<Record> handedInRecord(const KindList& kinds, const QJsonObject& json)
{
    return recordOf(kinds, json, [](const KindDescription& kind) { return kind.isHandedIn; });
}

Result<Record> belongingRecord(const KindList& kinds, const QJsonObject& json)
{
    return recordOf(kinds, json, [](const KindDescription& kind) { return !kind.belongsTo.isEmpty(); });
}

} // namespace shanke

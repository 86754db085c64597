// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/broughtBack.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool staysAsItIs(const QString& member)
{
    return member.startsWith(u'_') || member == "author"_L1 || member == "school"_L1 ||
           member == "createdAt"_L1 || member == "signed"_L1;
}

} // namespace

Result<Record> broughtBack(const Record& present, const Record& earlier)
{
    if (present.kind().word != earlier.kind().word)
        return fail(ErrorKind::InvalidInput, u"the two are not versions of one record"_s);
    if (earlier.isNewer())
        return fail(ErrorKind::NewerVersion, u"a newer program wrote this version"_s);
    QJsonObject json = earlier.toJson();
    const QJsonObject now = present.toJson();
    for (const QString& member : json.keys() + now.keys()) {
        if (!staysAsItIs(member))
            continue;
        json.remove(member);
        if (now.contains(member))
            json[member] = now[member];
    }
    SHANKE_LET(Record record, Record::fromJson(present.kind(), json));
    record.setFiles(present.files());
    return record;
}

} // namespace shanke

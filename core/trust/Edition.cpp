// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Edition.h"

#include "trust/SignedJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<Edition> Edition::fromJson(const QJsonValue& json)
{
    const QJsonArray parts = json.toArray();
    const Edition edition{parts.at(0).toInteger(-1), parts.at(1).toInteger(-1)};
    const bool isOne = edition.statement >= 0 && edition.statement <= LargestInteger && edition.number >= 1 &&
                       edition.number <= LargestInteger;
    if (parts.size() != 2 || !(isOne || edition.isNone()))
        return fail(ErrorKind::InvalidInput, u"This does not say which edition of a roster is meant."_s);
    return edition;
}

QJsonValue Edition::toJson() const
{
    return QJsonArray{statement, number};
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/recordFindings.h"

#include "lesson/emptyPlace.h"
#include "lesson/merge/Candidate.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What may lack a field: the object of a place, or each of its rows that somebody wrote in.
QJsonArray filledParts(const QJsonValue& value, const PlaceDescription& place)
{
    if (place.type == PlaceType::Object)
        return {value.toObject()};
    QJsonArray rows;
    for (const QJsonValue& row : value.toArray()) {
        if (!isBlankRow(row.toObject(), place))
            rows.append(row);
    }
    return rows;
}

QStringList missingAt(const Record& record, const PlaceDescription& place, Need need)
{
    QStringList missing;
    if (place.need == need && isEmptyPlace(record, place))
        missing.append(QString::fromUtf8(place.label));
    const QJsonArray parts = filledParts(record.toJson().value(place.key), place);
    for (const FieldDescription& field : place.fields) {
        const bool isMissing = std::any_of(parts.begin(), parts.end(), [&](const QJsonValue& part) {
            return isBlankValue(part[field.key]);
        });
        if (field.need == need && isMissing)
            missing.append(QString::fromUtf8(field.label));
    }
    return missing;
}

void findMissing(const Record& record, Need need, Severity severity, std::vector<Finding>& findings)
{
    for (const PlaceDescription& place : record.kind().places) {
        if (const QStringList missing = missingAt(record, place, need); !missing.isEmpty())
            findings.push_back({u"RC01"_s, severity, place.key, missing});
    }
}

} // namespace

std::vector<Finding> findingsAbout(const Record& record)
{
    std::vector<Finding> findings;
    findMissing(record, Need::Must, Severity::Error, findings);
    findMissing(record, Need::Remark, Severity::Warning, findings);
    if (record.kind().check) {
        const std::vector<Finding> own = record.kind().check(record);
        findings.insert(findings.end(), own.begin(), own.end());
    }
    if (const auto open = candidatesIn(record.toJson()).size(); open > 0)
        findings.push_back({u"PF15"_s, Severity::Error, u"candidates"_s, {QString::number(open)}});
    return findings;
}

} // namespace shanke

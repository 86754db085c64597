// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/Candidate.h"

#include "kind/JsonMembers.h"
#include "lesson/merge/ItemList.h"
#include "lesson/merge/ValueOrder.h"

#include <tuple>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Member = u"candidates"_s;

auto addressOf(const Candidate& candidate)
{
    return std::tie(candidate.place, candidate.id, candidate.field);
}

// Null takes the member away.
void putMember(QJsonObject& json, const QString& key, const QJsonValue& value)
{
    json.insert(key, value.isNull() ? QJsonValue(QJsonValue::Undefined) : value);
}

void putItem(QJsonArray& list, const Candidate& candidate, const QJsonValue& value)
{
    const qsizetype at = ItemList::find(list, candidate.place, candidate.id);
    if (!candidate.field.isEmpty() && at >= 0) {
        QJsonObject item = list[at].toObject();
        putMember(item, candidate.field, value);
        list[at] = item;
    } else if (candidate.field.isEmpty() && value.isNull() && at >= 0) {
        list.removeAt(at);
    } else if (candidate.field.isEmpty() && !value.isNull()) {
        if (at >= 0)
            list[at] = value;
        else
            list.append(value);
    }
}

} // namespace

Candidate Candidate::fromJson(const QJsonObject& json)
{
    return {json[u"place"_s].toString(), json[u"id"_s].toString(), json[u"field"_s].toString(),
            json[u"values"_s].toArray()};
}

QJsonObject Candidate::toJson() const
{
    return {{u"place"_s, place}, {u"id"_s, id}, {u"field"_s, field}, {u"values"_s, values}};
}

bool Candidate::hasSameAddress(const Candidate& other) const
{
    return addressOf(*this) == addressOf(other);
}

void Candidate::add(const QJsonValue& value)
{
    const QJsonValue written = value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    if (values.contains(written))
        return;
    qsizetype at = 0;
    while (at < values.size() && comesBefore(values.at(at), written))
        ++at;
    values.insert(at, written);
}

Candidates candidatesIn(const QJsonObject& document)
{
    return itemsIn<Candidate>(document, Member);
}

void putCandidates(QJsonObject& document, Candidates candidates)
{
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& a, const Candidate& b) { return addressOf(a) < addressOf(b); });
    putItems(document, Member, candidates);
}

QJsonValue valueAt(const QJsonObject& document, const Candidate& candidate)
{
    const QJsonValue place = document.value(candidate.place);
    if (candidate.id.isEmpty())
        return candidate.field.isEmpty() ? place : place.toObject().value(candidate.field);
    const QJsonArray list = place.toArray();
    const qsizetype at = ItemList::find(list, candidate.place, candidate.id);
    if (at < 0)
        return QJsonValue::Undefined;
    return candidate.field.isEmpty() ? list.at(at) : list.at(at).toObject().value(candidate.field);
}

QJsonObject settled(QJsonObject document, const Candidate& candidate, const QJsonValue& value)
{
    if (!candidate.id.isEmpty()) {
        QJsonArray list = document.value(candidate.place).toArray();
        putItem(list, candidate, value);
        putArray(document, candidate.place, list);
    } else if (!candidate.field.isEmpty()) {
        QJsonObject object = document.value(candidate.place).toObject();
        putMember(object, candidate.field, value);
        putObject(document, candidate.place, object);
    } else if (!candidate.isWholeDocument()) {
        putMember(document, candidate.place, value);
    }
    Candidates open = candidatesIn(document);
    std::erase_if(open, [&](const Candidate& other) { return other.hasSameAddress(candidate); });
    putCandidates(document, std::move(open));
    return document;
}

} // namespace shanke

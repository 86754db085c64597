// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/DocumentMerge.h"

#include "kind/JsonMembers.h"
#include "lesson/merge/CandidateMerge.h"
#include "lesson/merge/FileMerge.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Written by programs, not by people.
const QString UpdatedAt = u"updatedAt"_s;
const QString CreatedAt = u"createdAt"_s;
const QString Device = u"device"_s;
const QString SchemaNumber = u"schema"_s;

QSet<QString> membersOf(const MergeSides& sides)
{
    const QStringList names = sides.left.toObject().keys() + sides.right.toObject().keys();
    return {names.begin(), names.end()};
}

QSet<QString> writtenMembersOf(const MergeSides& sides)
{
    return membersOf(sides) - QSet<QString>{UpdatedAt, CreatedAt, Device, SchemaNumber, u"candidates"_s};
}

// The version that was written last by its clock; the same for every exchange of the two.
const QJsonObject& newerOf(const QJsonObject& a, const QJsonObject& b)
{
    const auto stamp = [](const QJsonObject& json) {
        return std::make_tuple(timeIn(json, UpdatedAt).toMSecsSinceEpoch(), json.value(UpdatedAt).toString(),
                               json.value(Device).toString());
    };
    return stamp(a) < stamp(b) ? b : a;
}

// One merge of two documents: what it is asked for gathers in the candidates.
class Merge
{
public:
    explicit Merge(CandidateMerge& candidates) : m_candidates(candidates) {}

    QJsonValue member(const QString& place, const MergeSides& sides)
    {
        if (const auto agreed = sides.agreed())
            return *agreed;
        if (const auto lists = ListSides::of(place, sides))
            return place == u"files" ? mergeFiles(*lists, m_candidates) : items(place, *lists);
        // The copy of the plan it was made from makes sense only as a whole.
        if (place != u"base" && sides.left.isObject() && sides.right.isObject())
            return object({place, {}, {}, {}}, sides);
        return m_candidates.ask({place, {}, {}, {}}, sides);
    }

private:
    QJsonObject object(Candidate address, const MergeSides& sides)
    {
        QJsonObject merged;
        for (const QString& name : membersOf(sides)) {
            address.field = name;
            const MergeSides member = sides.member(name);
            const auto agreed = member.agreed();
            merged.insert(name, agreed ? *agreed : m_candidates.ask(address, member));
        }
        return merged;
    }

    QJsonValue items(const QString& place, const ListSides& lists)
    {
        QHash<QString, QJsonValue> merged;
        for (const QString& name : lists.names()) {
            const QJsonValue value = item({place, name, {}, {}}, lists.item(name));
            if (!value.isUndefined())
                merged.insert(name, value);
        }
        return lists.inOrder(merged);
    }

    QJsonValue item(const Candidate& address, const MergeSides& sides)
    {
        if (sides.left.isObject() && sides.right.isObject()) {
            const auto agreed = sides.agreed();
            return agreed ? *agreed : QJsonValue(object(address, knownItem(sides)));
        }
        // Somebody may have been asked about an item that otherwise stayed as it was.
        const auto agreed = sides.agreed();
        if (agreed && !(agreed->isUndefined() && m_candidates.isAskedAbout(address)))
            return *agreed;
        return m_candidates.ask(address, sides);
    }

    // Two people who made an item of the same name have no common base for it.
    static MergeSides knownItem(MergeSides sides)
    {
        if (sides.base && sides.base->isUndefined())
            sides.base.reset();
        return sides;
    }

    CandidateMerge& m_candidates;
};

// The earlier of two times, as it was written.
QJsonValue earlier(const QJsonObject& a, const QJsonObject& b, const QString& member)
{
    if (!a.contains(member) || !b.contains(member))
        return a.contains(member) ? a.value(member) : b.value(member);
    const auto stamp = [&](const QJsonObject& json) {
        return std::make_pair(timeIn(json, member).toMSecsSinceEpoch(), json.value(member).toString());
    };
    return (stamp(b) < stamp(a) ? b : a).value(member);
}

// What programs write and nobody is asked for.
void putBookkeeping(QJsonObject& merged, const QJsonObject& left, const QJsonObject& right)
{
    const QJsonObject& newer = newerOf(left, right);
    for (const QString& member : {UpdatedAt, Device})
        merged.insert(member, newer.value(member));
    merged.insert(CreatedAt, earlier(left, right, CreatedAt));
    if (left.contains(SchemaNumber) || right.contains(SchemaNumber))
        merged.insert(SchemaNumber,
                      std::max(left.value(SchemaNumber).toInteger(), right.value(SchemaNumber).toInteger()));
}

} // namespace

QJsonObject mergeDocuments(const std::optional<QJsonObject>& base, const QJsonObject& left,
                           const QJsonObject& right)
{
    const MergeSides sides{base ? std::optional<QJsonValue>(*base) : std::nullopt, left, right};
    if (const auto agreed = sides.agreed())
        return agreed->toObject();
    CandidateMerge candidates(base, left, right);
    Merge merge(candidates);
    QJsonObject merged;
    for (const QString& name : writtenMembersOf(sides))
        merged.insert(name, merge.member(name, sides.member(name)));
    putBookkeeping(merged, left, right);
    putCandidates(merged, candidates.open());
    return merged;
}

} // namespace shanke

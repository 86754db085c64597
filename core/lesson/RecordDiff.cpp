// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/RecordDiff.h"

#include "kind/JsonMembers.h"
#include "lesson/KeptInOrder.h"

#include <QHash>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Kind = RecordChange::Kind;

struct Item
{
    QString key; // the id, or the number of an item without one of its own
    QJsonObject json;
};

using Items = std::vector<Item>;

constexpr qsizetype DigestCharacters = 8;

QStringList membersOf(const QJsonObject& a, const QJsonObject& b)
{
    QStringList members = a.keys() + b.keys();
    members.sort();
    members.removeDuplicates();
    return members;
}

QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
        break;
    default:
        return {};
    }
    QStringList texts;
    for (const QJsonValue& item : value.toArray())
        texts.append(textOf(item));
    return texts.join(u'、');
}

QString textOfItem(const QJsonObject& item)
{
    QStringList texts;
    for (const QString& member :
         {u"dimension"_s, u"title"_s, u"text"_s, u"teacherActivity"_s, u"studentActivity"_s, u"intent"_s}) {
        if (const QString text = item.value(member).toString(); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u'\n');
}

// As this program writes them, so that a member left out and an empty one are the same.
Items itemsOf(const QJsonObject& plan, const PlaceDescription& place)
{
    Items items;
    QHash<QString, int> used;
    for (const QJsonValue& item : plan.value(place.key).toArray()) {
        const QJsonObject json = place.normalised(item.toObject());
        const QString id = json.value(u"id"_s).toString();
        const int earlier = used[id]++;
        const bool own = !id.isEmpty() && earlier == 0;
        items.push_back({own ? id : u"%1#%2"_s.arg(id).arg(earlier), json});
    }
    return items;
}

// A file is told apart by its name; what it holds is said by its size and the beginning of its digest.
Items filesOf(const Record& record)
{
    Items items;
    for (const QJsonValue& file : record.files()) {
        const QString name = file["name"_L1].toString();
        const QString content = u"%1 B (%2)"_s.arg(file["size"_L1].toInteger())
                                    .arg(file["sha256"_L1].toString().left(DigestCharacters));
        items.push_back({name, {{u"id"_s, name}, {u"text"_s, name}, {u"content"_s, content}}});
    }
    return items;
}

QHash<QString, size_t> placesOf(const Items& items)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < items.size(); ++i)
        places.insert(items[i].key, i);
    return places;
}

// Gathers the changes of one plan, place by place.
class Comparison
{
public:
    void members(const QString& place, const QString& id, const QJsonObject& before, const QJsonObject& after)
    {
        for (const QString& member : membersOf(before, after)) {
            if (before.value(member) != after.value(member))
                m_changes.push_back({Kind::Changed, place, id, member, textOf(before.value(member)),
                                     textOf(after.value(member))});
        }
    }

    void items(const QString& place, const Items& before, const Items& after)
    {
        const auto placesBefore = placesOf(before);
        const auto placesAfter = placesOf(after);
        const QSet<size_t> kept = keptInOrder(commonPlaces(placesBefore, after));
        for (size_t i = 0; i < after.size(); ++i) {
            const auto known = placesBefore.find(after[i].key);
            if (known == placesBefore.end())
                add(Kind::Added, place, after[i], {}, textOfItem(after[i].json));
            else
                item(place, before[*known], after[i]);
            if (known != placesBefore.end() && !kept.contains(*known))
                add(Kind::Moved, place, after[i], QString::number(*known + 1), QString::number(i + 1));
        }
        for (const Item& gone : before) {
            if (!placesAfter.contains(gone.key))
                add(Kind::Removed, place, gone, textOfItem(gone.json), {});
        }
    }

    std::vector<RecordChange> take() { return std::move(m_changes); }

private:
    static std::vector<size_t> commonPlaces(const QHash<QString, size_t>& places, const Items& items)
    {
        std::vector<size_t> common;
        for (const Item& item : items) {
            if (const auto place = places.find(item.key); place != places.end())
                common.push_back(*place);
        }
        return common;
    }

    void item(const QString& place, const Item& before, const Item& after)
    {
        members(place, after.json.value(u"id"_s).toString(), before.json, after.json);
    }

    void add(Kind kind, const QString& place, const Item& item, const QString& before, const QString& after)
    {
        m_changes.push_back({kind, place, item.json.value(u"id"_s).toString(), {}, before, after});
    }

    std::vector<RecordChange> m_changes;
};

QJsonObject objectOf(const Record& record, const PlaceDescription& place)
{
    return place.normalised(record.toJson().value(place.key).toObject());
}

// The members that are neither header nor list: framework, depth, and what this program does not know. Who
// wrote the record, where, when and from what is not compared.
QJsonObject othersOf(const Record& record)
{
    QJsonObject others = membersBeside(withoutCouchMembers(record.toJson()),
                                       {u"kind"_s, u"schema"_s, u"author"_s, u"school"_s, u"device"_s,
                                        u"createdAt"_s, u"updatedAt"_s, u"base"_s, u"candidates"_s});
    for (const PlaceDescription& place : record.kind().places)
        others.remove(place.key);
    return others;
}

} // namespace

std::vector<RecordChange> recordDiff(const Record& before, const Record& after)
{
    Comparison comparison;
    for (const PlaceDescription& place : after.kind().places) {
        if (place.type == PlaceType::Object)
            comparison.members(place.key, {}, objectOf(before, place), objectOf(after, place));
        else if (place.type == PlaceType::Files)
            comparison.items(place.key, filesOf(before), filesOf(after));
        else
            comparison.items(place.key, itemsOf(before.toJson(), place), itemsOf(after.toJson(), place));
    }
    const QJsonObject othersBefore = othersOf(before);
    const QJsonObject othersAfter = othersOf(after);
    for (const QString& member : membersOf(othersBefore, othersAfter))
        comparison.members(member, {}, {{member, othersBefore.value(member)}},
                           {{member, othersAfter.value(member)}});
    return comparison.take();
}

} // namespace shanke

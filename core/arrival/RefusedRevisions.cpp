// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/RefusedRevisions.h"

#include "base/Digest.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString RefusedId = u"shanke:refused:"_s;
const QString CountedId = u"shanke:refused"_s; // how many beside those that are kept, by carrier
constexpr qsizetype LongestId = 500;           // a longer one is text that somebody wants to have here

struct KeptRefusal
{
    RefusedRevision refused;
    int rules = 0;
};

KeptRefusal refusalFrom(const QJsonObject& json)
{
    return {{DocId(json["id"_L1].toString()),
             RevId::parse(json["rev"_L1].toString().toUtf8()).value_or(RevId()), json["reason"_L1].toString(),
             json["carrier"_L1].toString()},
            json["rules"_L1].toInt()};
}

QJsonObject toJson(const RefusedRevision& refused)
{
    return {{u"id"_s, refused.id.toString()},
            {u"rev"_s, refused.rev.toString()},
            {u"reason"_s, refused.reason},
            {u"carrier"_s, refused.carrier},
            {u"rules"_s, RefusedRevisions::Rules}};
}

// The local documents in which they stand. Beside them lies what waits, which is large.
Result<QSet<QString>> keptIds(const DocumentStore& store, const ReadSnapshot& snapshot)
{
    SHANKE_LET(const QStringList locals, store.localIds(snapshot));
    QSet<QString> kept;
    for (const QString& id : locals) {
        if (id.startsWith(RefusedId))
            kept.insert(id);
    }
    return kept;
}

Result<std::map<QString, KeptRefusal>> readKept(const DocumentStore& store, const ReadSnapshot& snapshot)
{
    SHANKE_LET(const QSet<QString> ids, keptIds(store, snapshot));
    std::map<QString, KeptRefusal> kept;
    for (const QString& id : ids) {
        SHANKE_LET(const auto content, store.local(snapshot, id));
        kept.emplace(id, refusalFrom(content.value_or(QJsonObject())));
    }
    return kept;
}

void addOne(QJsonObject& counted, const QString& carrier)
{
    counted[carrier] = counted[carrier].toInteger() + 1;
}

} // namespace

QString RefusedRevisions::nameOf(const QString& carrier, const DocId& id, const RevId& rev)
{
    const QString text = QStringList{carrier, id.toString(), rev.toString()}.join(u'\n');
    return RefusedId + QString::fromLatin1(Digest::of(text.toUtf8()).toHex());
}

Result<int> RefusedRevisions::note(WriteTransaction& transaction, const std::vector<RefusedRevision>& refused)
{
    if (refused.empty())
        return 0;
    SHANKE_LET(QSet<QString> kept, keptIds(m_store, transaction));
    SHANKE_LET(const auto before, m_store.local(transaction, CountedId));
    QJsonObject counted = before.value_or(QJsonObject());
    int added = 0;
    for (const RefusedRevision& each : refused) {
        const QString name = nameOf(each.carrier, each.id, each.rev);
        const bool isKnown = kept.contains(name);
        added += isKnown ? 0 : 1;
        if (!isKnown && (kept.size() >= MostKept || each.id.toString().size() > LongestId)) {
            addOne(counted, each.carrier);
            continue;
        }
        kept.insert(name);
        SHANKE_TRY(m_store.putLocal(transaction, name, toJson(each)));
    }
    if (counted != before.value_or(QJsonObject()))
        SHANKE_TRY(m_store.putLocal(transaction, CountedId, counted));
    return added;
}

Result<std::vector<RefusedRevision>> RefusedRevisions::takeOutdated(WriteTransaction& transaction,
                                                                    const QString& carrier)
{
    SHANKE_LET(const auto kept, readKept(m_store, transaction));
    std::vector<RefusedRevision> outdated;
    for (const auto& [name, refusal] : kept) {
        if (refusal.refused.carrier != carrier || refusal.rules >= Rules)
            continue;
        SHANKE_TRY(m_store.removeLocal(transaction, name));
        outdated.push_back(refusal.refused);
    }
    return outdated;
}

Result<bool> RefusedRevisions::isEmpty(const ReadSnapshot& snapshot) const
{
    SHANKE_LET(const QSet<QString> kept, keptIds(m_store, snapshot));
    return kept.isEmpty();
}

Result<QSet<QString>> RefusedRevisions::names(const ReadSnapshot& snapshot) const
{
    SHANKE_LET(const auto kept, readKept(m_store, snapshot));
    QSet<QString> names;
    for (const auto& [name, refusal] : kept) {
        if (refusal.rules >= Rules)
            names.insert(name);
    }
    return names;
}

Result<std::vector<RefusedRevision>> refusedIn(const DocumentStore& store, const ReadSnapshot& snapshot)
{
    SHANKE_LET(const auto kept, readKept(store, snapshot));
    std::vector<RefusedRevision> refused;
    for (const auto& [name, refusal] : kept)
        refused.push_back(refusal.refused);
    std::sort(refused.begin(), refused.end(), [](const RefusedRevision& a, const RefusedRevision& b) {
        return std::pair(a.id, a.carrier) < std::pair(b.id, b.carrier);
    });
    return refused;
}

Result<QMap<QString, qint64>> refusedByCarrier(const DocumentStore& store, const ReadSnapshot& snapshot)
{
    SHANKE_LET(const auto kept, readKept(store, snapshot));
    SHANKE_LET(const auto counted, store.local(snapshot, CountedId));
    QMap<QString, qint64> carriers;
    for (const auto& [name, refusal] : kept)
        ++carriers[refusal.refused.carrier];
    const QJsonObject more = counted.value_or(QJsonObject());
    for (auto carrier = more.begin(); carrier != more.end(); ++carrier)
        carriers[carrier.key()] += carrier->toInteger();
    return carriers;
}

} // namespace shanke

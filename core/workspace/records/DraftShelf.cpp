// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/records/DraftShelf.h"

#include "base/Clock.h"
#include "workspace/records/RecordDocuments.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// One local document lists the drafts, because local documents themselves cannot be listed.
const QString ListId = u"drafts"_s;

QString localId(const DocId& id)
{
    return u"draft-"_s + id.toString();
}

} // namespace

Result<std::optional<Draft>> DraftShelf::find(const ReadSnapshot& snapshot, const DocId& id) const
{
    SHANKE_LET(const auto json, m_store.local(snapshot, localId(id)));
    if (!json)
        return std::nullopt;
    SHANKE_LET(Record record, recordFrom(id, (*json)[u"record"_s].toObject()));
    return Draft{(*json)[u"rev"_s].toString(), std::move(record)};
}

Result<QMap<DocId, QDateTime>> DraftShelf::all(const ReadSnapshot& snapshot) const
{
    SHANKE_LET(const auto list, m_store.local(snapshot, ListId));
    QMap<DocId, QDateTime> drafts;
    const QJsonObject times = list.value_or(QJsonObject());
    for (auto draft = times.begin(); draft != times.end(); ++draft)
        drafts.insert(DocId(draft.key()), QDateTime::fromString(draft->toString(), Qt::ISODate));
    return drafts;
}

Result<> DraftShelf::keep(WriteTransaction& transaction, const DocId& id, const Draft& draft,
                          const QDateTime& now)
{
    SHANKE_LET(const auto list, m_store.local(transaction, ListId));
    QJsonObject times = list.value_or(QJsonObject());
    times[id.toString()] = toIsoString(now);
    SHANKE_TRY(m_store.putLocal(transaction, ListId, times));
    return m_store.putLocal(transaction, localId(id),
                            {{u"rev"_s, draft.rev}, {u"record"_s, draft.record.toJson()}});
}

Result<> DraftShelf::drop(WriteTransaction& transaction, const DocId& id)
{
    SHANKE_LET(const auto list, m_store.local(transaction, ListId));
    QJsonObject times = list.value_or(QJsonObject());
    if (!times.contains(id.toString()))
        return {};
    times.remove(id.toString());
    SHANKE_TRY(m_store.putLocal(transaction, ListId, times));
    return m_store.removeLocal(transaction, localId(id));
}

} // namespace shanke

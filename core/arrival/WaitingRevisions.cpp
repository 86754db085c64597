// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/WaitingRevisions.h"

#include "revision/DocumentJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString WaitingId = u"shanke:waiting:"_s;
constexpr auto TextMember = "revision"_L1; // as one text: what a person wrote is not read before it is judged
constexpr auto CarrierMember = "carrier"_L1;
constexpr auto PlaceMember = "place"_L1; // in the order in which they came

QString idOf(const WaitingRevision& waiting)
{
    const Revision& revision = waiting.revision;
    return WaitingId + waiting.carrier + u'@' + revision.id.toString() + u'@' + revision.rev.toString();
}

} // namespace

Result<bool> WaitingRevisions::isEmpty(const ReadSnapshot& snapshot) const
{
    SHANKE_LET(const QStringList ids, m_store.localIds(snapshot));
    return std::none_of(ids.begin(), ids.end(), [](const QString& id) { return id.startsWith(WaitingId); });
}

Result<std::vector<WaitingRevision>> WaitingRevisions::all(const ReadSnapshot& snapshot) const
{
    SHANKE_LET(const auto locals, m_store.locals(snapshot));
    std::map<std::pair<qint64, QString>, WaitingRevision> found;
    for (const LocalDocument& local : locals) {
        if (!local.id.startsWith(WaitingId))
            continue;
        SHANKE_LET(auto parsed, parseDocument(local.content[TextMember].toString().toUtf8()));
        SHANKE_LET(Revision revision, toRevision(std::move(parsed)));
        found.emplace(std::pair(local.content[PlaceMember].toInteger(), local.id),
                      WaitingRevision{std::move(revision), local.content[CarrierMember].toString()});
    }
    std::vector<WaitingRevision> all;
    for (auto& [place, waiting] : found)
        all.push_back(std::move(waiting));
    return all;
}

// Asks for ids first: nearly always none waits.
Result<std::vector<WaitingRevision>> WaitingRevisions::about(const ReadSnapshot& snapshot,
                                                             const QSet<DocId>& ids) const
{
    SHANKE_LET(const bool isNone, ids.isEmpty() ? Result<bool>(true) : isEmpty(snapshot));
    if (isNone)
        return std::vector<WaitingRevision>();
    SHANKE_LET(auto waiting, all(snapshot));
    std::erase_if(waiting, [&](const WaitingRevision& each) { return !ids.contains(each.revision.id); });
    return waiting;
}

Result<> WaitingRevisions::keep(WriteTransaction& transaction, const WaitingRevision& waiting)
{
    DocumentFields fields;
    fields.revisions = true;
    SHANKE_LET(const QByteArray text, writeDocument(waiting.revision, fields));
    SHANKE_LET(const qint64 place, makeRoom(transaction, waiting.carrier, text.size()));
    return m_store.putLocal(
        transaction, idOf(waiting),
        {{TextMember, QString::fromUtf8(text)}, {CarrierMember, waiting.carrier}, {PlaceMember, place}});
}

Result<> WaitingRevisions::remove(WriteTransaction& transaction, const WaitingRevision& waiting)
{
    return m_store.removeLocal(transaction, idOf(waiting));
}

// Answers the place of the next one.
Result<qint64> WaitingRevisions::makeRoom(WriteTransaction& transaction, const QString& carrier, qint64 bytes)
{
    SHANKE_LET(const auto locals, m_store.locals(transaction));
    std::map<qint64, QString> places; // of that carrier
    QHash<QString, qint64> sizes;
    qint64 last = 0;
    qint64 total = bytes;
    for (const LocalDocument& local : locals) {
        if (!local.id.startsWith(WaitingId))
            continue;
        const qint64 place = local.content[PlaceMember].toInteger();
        last = std::max(last, place);
        if (local.content[CarrierMember] != carrier)
            continue;
        places.emplace(place, local.id);
        sizes[local.id] = local.content[TextMember].toString().size();
        total += sizes[local.id];
    }
    for (auto oldest = places.begin(); oldest != places.end() && total > MostBytes; ++oldest) {
        SHANKE_TRY(m_store.removeLocal(transaction, oldest->second));
        total -= sizes[oldest->second];
    }
    return last + 1;
}

} // namespace shanke

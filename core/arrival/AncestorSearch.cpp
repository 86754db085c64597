// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/AncestorSearch.h"

#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// As many as the signature of a revision names.
constexpr qsizetype MostStepsBack = 50;

QString signerOf(const Revision& revision)
{
    return revision.body.toObject()[u"signed"_s][u"device"_s].toString();
}

// Everything waits while these are not known, so what is further back does as well.
bool waitsForEverything(const Judgement& judgement)
{
    return judgement.reason == Reason::RosterMissing || judgement.reason == Reason::NewerRoster;
}

const Revision* revisionIn(const couch::BulkGetAnswer& answer, const DocId& id, const RevId& rev)
{
    const auto found =
        std::find_if(answer.revisions.begin(), answer.revisions.end(),
                     [&](const Revision& revision) { return revision.id == id && revision.rev == rev; });
    return found == answer.revisions.end() ? nullptr : &*found;
}

} // namespace

AncestorSearch::AncestorSearch(Ground ground, Continuation<std::vector<Revision>> done)
    : QObject(done.receiver()), m_ground(std::move(ground)), m_done(std::move(done))
{
}

void AncestorSearch::start(const std::vector<HeldRevision>& held)
{
    for (const HeldRevision& each : held) {
        if (waitsForEverything(each.judgement))
            continue;
        auto ahead = lacking(each.revision);
        if (!ahead)
            return finish(tl::unexpected(ahead.error()));
        if (!ahead->isEmpty())
            m_trails.push_back(
                {each.revision.id, *std::move(ahead), each.judgement, signerOf(each.revision)});
    }
    ask();
}

// The ancestors of a revision that are not here, up to the first that is.
Result<QList<RevId>> AncestorSearch::lacking(const Revision& revision) const
{
    QList<RevId> ancestors;
    const qsizetype most = std::min(revision.ancestry.size(), MostStepsBack + 1);
    for (qsizetype back = 1; back < most; ++back)
        ancestors.append(RevId{revision.rev.generation - quint32(back), revision.ancestry[back]});
    SHANKE_LET(const auto snapshot, m_ground.store.read());
    SHANKE_LET(const MissingRevs missing, m_ground.store.missing(snapshot, {{revision.id, ancestors}}));
    const QList<RevId> lacked = missing.value(revision.id).missing;
    const auto known = std::find_if(ancestors.begin(), ancestors.end(),
                                    [&](const RevId& rev) { return !lacked.contains(rev); });
    ancestors.erase(known, ancestors.end());
    return ancestors;
}

void AncestorSearch::ask()
{
    std::erase_if(m_trails, [](const Trail& trail) { return trail.ahead.isEmpty(); });
    if (m_trails.empty())
        return finish(std::move(m_good));
    couch::BulkGetQuery query;
    query.latest = false;
    for (const Trail& trail : m_trails)
        query.items.push_back({trail.id, trail.ahead.front(), {}});
    m_ground.source.fetch(query, {this, [this](const Result<couch::BulkGetAnswer>& answer) {
                                      if (!answer)
                                          return finish(tl::unexpected(answer.error()));
                                      take(*answer);
                                      ask();
                                  }});
}

void AncestorSearch::take(const couch::BulkGetAnswer& answer)
{
    for (const Revision& revision : answer.revisions)
        m_ground.gate.learn(m_ground.database, revision);
    for (Trail& trail : m_trails) {
        const RevId asked = trail.ahead.takeFirst();
        follow(trail, revisionIn(answer, trail.id, asked));
    }
}

// What the source no longer has is passed over. Where two revisions of one device wait for the same, the rest
// of what it wrote does as well.
void AncestorSearch::follow(Trail& trail, const Revision* found)
{
    if (!found)
        return;
    const Judgement judgement = m_ground.gate.judge(m_ground.database, *found);
    const QString device = signerOf(*found);
    const bool isTheSame = judgement == trail.above && device == trail.device;
    if (judgement.isGood())
        m_good.push_back(*found);
    if (judgement.isGood() || waitsForEverything(judgement) ||
        (judgement.standing == Standing::Waiting && isTheSame))
        trail.ahead.clear();
    trail.above = judgement;
    trail.device = device;
}

void AncestorSearch::finish(Result<std::vector<Revision>> answer)
{
    deleteLater();
    m_done(std::move(answer));
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/LateEvents.h"

#include "base/Clock.h"
#include "catalogue/CatalogueQueries.h"
#include "trust/OwnedId.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isOwnedBy(const UserId& user, const DocId& id)
{
    const auto owned = OwnedId::parse(id);
    return owned && owned->owner == user.toString();
}

Result<bool> isLate(const ReadSnapshot& catalogue, const Place& place)
{
    SHANKE_LET(const Judgement judgement, catalogue::judgementOf(catalogue, place));
    return judgement.reason == Reason::CameLate;
}

// On whose work it was decided; empty: it is no decision.
Result<DocId> submissionOf(const OpenStores& databases, const Place& place)
{
    SHANKE_LET(const DocumentStore* store, databases.find(place.database));
    SHANKE_LET(const auto snapshot, store->read());
    SHANKE_LET(const Revision revision, store->get(snapshot, place.id));
    SHANKE_LET(const ChainEvent event, ChainEvent::read(place.database, place.id, revision.body.toObject()));
    const auto* decision = event.as<DecisionEvent>();
    return decision ? decision->submission : DocId();
}

} // namespace

Result<QList<DocId>> lateEventsFor(const ReadSnapshot& catalogue, const Roster& roster, const UserId& user,
                                   const DocId& submission)
{
    QList<DocId> late;
    if (!isApprover(roster, user) || isOwnedBy(user, submission))
        return late;
    SHANKE_LET(std::vector<Place> places, catalogue::decisionsOn(catalogue, submission));
    SHANKE_LET(const Place handedIn, catalogue::placeOf(catalogue, submission));
    places.insert(places.begin(), handedIn);
    for (const Place& place : places) {
        SHANKE_LET(const bool cameLate, isLate(catalogue, place));
        if (cameLate && !isOwnedBy(user, place.id))
            late.append(place.id);
    }
    return late;
}

Result<> confirmLate(const DocId& event, const OpenStores& databases, CatalogueKeeper& catalogue,
                     EventWriter& events, const Clock& clock)
{
    const UserId& user = events.account().user;
    SHANKE_LET(const Roster roster, rosterOf(databases, events.account()));
    if (!isApprover(roster, user))
        return fail(ErrorKind::Forbidden, u"an approver or the head stands for what came late"_s);
    SHANKE_LET(const auto level, catalogue.levelWithAll());
    SHANKE_LET(const auto snapshot, level->read());
    SHANKE_LET(const Place place, catalogue::placeOf(snapshot, event));
    SHANKE_LET(const DocId submission, submissionOf(databases, place));
    if (isOwnedBy(user, event) || isOwnedBy(user, submission))
        return fail(ErrorKind::Forbidden,
                    u"nobody stands for what they did themselves, or for a decision on their own plan"_s);
    SHANKE_LET(const bool cameLate, isLate(snapshot, place));
    if (!cameLate)
        return fail(ErrorKind::Precondition, u"not-late: it did not come late: nobody has to stand for it"_s);
    SHANKE_TRY(events.write(place.database, ConfirmationEvent::Kind, ConfirmationEvent{event},
                            {{u"at"_s, toIsoString(clock.now())}}));
    return {};
}

} // namespace shanke

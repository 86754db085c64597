// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/AbsenceWriter.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/schoolKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<> checkLeads(const ReadView& view, const UserId& person)
{
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    if (!isApprover(roster, view.account.user) || person == view.account.user)
        return fail(ErrorKind::Forbidden,
                    u"a leader of the school states who is away, nobody for themselves"_s);
    if (!roster.find(person))
        return fail(ErrorKind::InvalidInput, u"the roster does not name %1"_s.arg(person.toString()));
    return {};
}

Result<DocId> write(const ReadView& view, EventWriter& events, Absence absence)
{
    if (const QString fault = absence.said.fault(absence.origin.about); !fault.isEmpty())
        return fail(ErrorKind::InvalidInput, fault);
    const UserId person(absence.said.person);
    SHANKE_TRY(checkLeads(view, person));
    absence.origin.at = view.now;
    SHANKE_LET(const ChainEvent event,
               events.write(deskOf(person), AbsenceSaid::kind().word, PlainEvent{}, absence.toJson()));
    return event.id();
}

Result<Absence> absenceAt(const ReadView& view, const DocId& id)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const Place place, catalogue::placeOf(catalogue, id));
    SHANKE_LET(const DocumentStore* store, view.databases.find(place.database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const Revision revision, store->get(snapshot, id));
    return Absence::fromJson(id, revision.body.toObject());
}

} // namespace

Result<DocId> stateAbsence(const ReadView& view, EventWriter& events, const AbsenceDraft& draft)
{
    Absence absence;
    absence.origin.about = DocId(rosterKind().word + u':' + view.account.school.toString());
    absence.said = {draft.person.toString(), draft.why, draft.from, draft.to, draft.note.trimmed()};
    return write(view, events, std::move(absence));
}

Result<> takeBackAbsence(const ReadView& view, EventWriter& events, const DocId& absence)
{
    SHANKE_LET(Absence back, absenceAt(view, absence));
    back.origin = {};
    back.origin.about = absence;
    SHANKE_TRY(write(view, events, std::move(back)));
    return {};
}

} // namespace shanke

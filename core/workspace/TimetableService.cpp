// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/TimetableService.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/TimetableShelf.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

TimetableService::TimetableService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<QList<StoredTimetable>>> TimetableService::all()
{
    return m_engine.read([](const ReadView& view) { return storedTimetables(view.databases, view.account); });
}

QFuture<Result<Roster>> TimetableService::staff()
{
    return m_engine.read([](const ReadView& view) -> Result<Roster> {
        SHANKE_LET(Roster roster, rosterOf(view.databases, view.account));
        if (!roster.find(view.account.user))
            roster.staff.push_back({view.account.user, view.account.name, {}, {}, {}, {}});
        return roster;
    });
}

QFuture<Result<TimetablePreview>> TimetableService::preview(const QString& path, const TimetableTerm& term)
{
    return m_engine.read(
        [=](const ReadView& view) { return previewTimetable(view.databases, view.account, path, term); });
}

QFuture<Result<SavedRecord>> TimetableService::store(const TimetablePreview& preview)
{
    return m_engine.runSigned([preview](EngineState& state) {
        return TimetableShelf(state.signer(), state.databases(), state.catalogue(), state.clock())
            .store(preview);
    });
}

} // namespace shanke

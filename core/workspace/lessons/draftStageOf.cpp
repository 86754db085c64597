// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/draftStageOf.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/planKinds.h"
#include "platform/PlatformDatabase.h"
#include "workspace/research/ResearchReader.h"

namespace shanke {

Result<std::optional<DraftStage>> draftStageOf(const ReadView& view, const DocId& id)
{
    if (kindWordOf(id) != standardKind().word)
        return std::nullopt;
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    const auto place = catalogue::placeOf(catalogue, id);
    if (!place || platform::sortOf(place->database) != platform::DatabaseKind::School)
        return std::nullopt;
    SHANKE_LET(const ResearchReader reader, ResearchReader::of(view));
    SHANKE_LET(const ResearchView said, reader.about(id));
    const auto* draft = std::get_if<DraftSide>(&said.side);
    return draft ? std::optional(draft->stage) : std::nullopt;
}

} // namespace shanke

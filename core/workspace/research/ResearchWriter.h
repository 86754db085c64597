// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/devices/EventWriter.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/ResearchValues.h"

namespace shanke {

// Writes what this person says about a record, once and signed, where such events have their place. Used in
// the engine thread, for one call; what it answers is durable.
class ResearchWriter
{
public:
    // `view` has a catalogue that is level with everything written; both outlive it.
    ResearchWriter(EventWriter& events, const ReadView& view) : m_events(events), m_view(view) {}

    // About the record that somebody looks at, or about something that was said of it; all or none, unless
    // the disk fails. Forbidden, with the sentence of a SayBar: it would never count. Precondition: who works
    // here is not known yet. InvalidInput: it is no such thing.
    Result<QList<SaidHere>> say(const DocId& record, const QList<Saying>& sayings);

private:
    struct Checked
    {
        Saying saying;
        const KindDescription& kind;
        DatabaseName home;
        QString column; // whose that is; empty: no column's
    };

    Result<Checked> check(const ResearchView& view, const Saying& saying) const;
    Result<SaidHere> write(const Checked& checked);
    Result<DatabaseName> homeFor(const KindDescription& kind, const ResearchView& view) const;

    EventWriter& m_events;
    const ReadView& m_view;
};

} // namespace shanke

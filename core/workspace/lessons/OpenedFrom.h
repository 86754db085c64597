// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/SourceMarks.h"
#include "workspace/files/FilePieces.h"

namespace shanke {

// A submission or a decision, as it stood when it was read.
struct EventMark
{
    Place place;
    Judgement judgement;
};

// What an opened record was read from: while all of it stands as it did, nothing has to be read again. A
// value; goes with the record and is looked into by its reader only.
struct OpenedFrom
{
    Place record; // without a sequence: it is a draft only
    std::vector<EventMark> events{};

    bool isStored() const { return record.sequence > 0; }
    // Of a submission or decision that is among them.
    Place placeOf(const DocId& event) const
    {
        const auto is = [&](const EventMark& mark) { return mark.place.id == event; };
        const auto found = std::find_if(events.begin(), events.end(), is);
        return found == events.end() ? Place() : found->place;
    }
    bool isAs(const OpenedFrom& other) const
    {
        return isAt(record, other.record) &&
               std::equal(events.begin(), events.end(), other.events.begin(), other.events.end(), isSame);
    }

private:
    static bool isAt(const Place& a, const Place& b)
    {
        return a.database == b.database && a.id == b.id && a.sequence == b.sequence;
    }
    static bool isSame(const EventMark& a, const EventMark& b)
    {
        return isAt(a.place, b.place) && a.judgement == b.judgement;
    }
};

// What the standing of an opened record was asked of: its state, who may write it, where its files are. While
// nobody read more of that, nothing is asked again. A value; goes with the record like the other.
struct StateFrom
{
    SourceMarks marks;
    FilePieces pieces;
};

} // namespace shanke

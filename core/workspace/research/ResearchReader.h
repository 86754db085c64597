// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/SaidQueries.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/ResearchValues.h"

#include <map>

namespace shanke {

// Reads what people said about records, and what follows from it, where the catalogue says that it lies. For
// one answer; holds one snapshot of the catalogue and what the rosters and timetables say of people.
class ResearchReader
{
public:
    // `view` must have a catalogue and outlive the reader.
    static Result<ResearchReader> of(const ReadView& view);

    // NotFound: the record is not here.
    Result<ResearchView> about(const DocId& record) const;
    Result<EvidenceView> evidence(const UserId& person, const TermDays& term) const;
    // Where something waits for whoever works here: what is due first, then what came last.
    static Result<QList<WaitingRecord>> waiting(const ReadView& view);

private:
    ResearchReader(const ReadView& view, ReadSnapshot catalogue)
        : m_view(view), m_catalogue(std::move(catalogue))
    {
    }

    // Who works at the school of a database, and as whom this person looks at what lies there.
    struct School
    {
        QList<StaffFacts> staff;
        QHash<UserId, QString> names;
        Viewer viewer;
    };

    Result<> readPeople();
    Result<> addSchools(ResearchView& view) const;
    static bool isSaidThere(const Place& place, const SaidEntry& entry);
    Result<const School*> schoolOf(const DatabaseName& database) const;
    Result<School> visited(const SchoolId& school) const;
    Result<SideInput> inputOf(const Place& place, const std::vector<SaidEntry>& said) const;
    Result<std::vector<FiledReport>> reportsOf(const DocId& project) const;
    Result<Record> recordAt(const Place& place) const;
    Result<bool> asks(const Place& place, const std::vector<SaidEntry>& own) const;
    Result<std::vector<ShownFact>> shownOf(const UserId& person, const TermDays& term) const;

    const ReadView& m_view;
    ReadSnapshot m_catalogue;
    QSet<UserId> m_research;
    QString m_countyName;
    School m_own;
    QList<SchoolId> m_inspected;
    mutable std::map<DatabaseName, School> m_visited; // each read when something that lies there is asked for
};

} // namespace shanke

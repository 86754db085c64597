// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/SubmissionReader.h"

#include "catalogue/CatalogueQueries.h"
#include "kinds/allKinds.h"

namespace shanke {

Result<SubmissionReader> SubmissionReader::of(const ReadView& view)
{
    SHANKE_LET(ReadSnapshot catalogue, view.catalogue->read());
    return SubmissionReader(view, std::move(catalogue));
}

Result<QJsonObject> SubmissionReader::documentAt(const Place& place) const
{
    SHANKE_LET(const DocumentStore* store, m_view.databases.find(place.database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const Revision revision, store->get(snapshot, place.id));
    return revision.body.toObject();
}

Result<Submission> SubmissionReader::submission(const Place& place) const
{
    SHANKE_LET(const QJsonObject json, documentAt(place));
    SHANKE_LET(Submission submission, Submission::fromJson(allKinds(), place.id, json));
    SHANKE_LET(submission.judgement, catalogue::judgementOf(m_catalogue, place));
    return submission;
}

Result<std::vector<Decision>> SubmissionReader::decisionsOn(const DocId& submission) const
{
    SHANKE_LET(const auto places, catalogue::decisionsOn(m_catalogue, submission));
    std::vector<Decision> decisions;
    for (const Place& place : places) {
        SHANKE_LET(const QJsonObject json, documentAt(place));
        SHANKE_LET(Decision decision, Decision::fromJson(place.id, json));
        SHANKE_LET(decision.judgement, catalogue::judgementOf(m_catalogue, place));
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

Result<EventMark> SubmissionReader::markAt(const Place& place) const
{
    SHANKE_LET(const Judgement judgement, catalogue::judgementOf(m_catalogue, place));
    return EventMark{place, judgement};
}

Result<std::vector<EventMark>> SubmissionReader::marksOf(const UserId& author, const DocId& plan) const
{
    SHANKE_LET(const auto submissions, catalogue::submissionsOf(m_catalogue, author, plan));
    std::vector<EventMark> marks;
    for (const Place& submission : submissions) {
        SHANKE_LET(const EventMark mark, markAt(submission));
        marks.push_back(mark);
        SHANKE_LET(const auto decisions, catalogue::decisionsOn(m_catalogue, submission.id));
        for (const Place& decision : decisions) {
            SHANKE_LET(const EventMark onIt, markAt(decision));
            marks.push_back(onIt);
        }
    }
    return marks;
}

Result<std::vector<ReviewEntry>> SubmissionReader::reviewsOf(const UserId& author, const DocId& plan) const
{
    SHANKE_LET(const auto places, catalogue::submissionsOf(m_catalogue, author, plan));
    std::vector<ReviewEntry> entries;
    for (const Place& place : places) {
        SHANKE_LET(Submission read, submission(place));
        SHANKE_LET(auto decisions, decisionsOn(place.id));
        entries.push_back({std::move(read), std::move(decisions), m_view.delivery.of(place)});
    }
    return entries;
}

} // namespace shanke

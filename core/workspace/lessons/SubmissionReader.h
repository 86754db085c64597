// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/CatalogueValues.h"
#include "workspace/lessons/OpenedFrom.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

// Reads submissions and decisions whole, where the catalogue says that they lie. In a thread of the pool, for
// one answer; holds one snapshot of the catalogue.
class SubmissionReader
{
public:
    // `view` must have a catalogue and outlive the reader.
    static Result<SubmissionReader> of(const ReadView& view);

    const ReadSnapshot& catalogue() const { return m_catalogue; }

    // As it lies there, unread.
    Result<QJsonObject> documentAt(const Place& place) const;
    Result<Submission> submission(const Place& place) const;
    // On one submission, newest first.
    Result<std::vector<Decision>> decisionsOn(const DocId& submission) const;
    // Where these are, and what is believed of them, in the order of reviewsOf(); none of them is read.
    Result<std::vector<EventMark>> marksOf(const UserId& author, const DocId& plan) const;
    // Every submission of a plan with its decisions, newest first.
    Result<std::vector<ReviewEntry>> reviewsOf(const UserId& author, const DocId& plan) const;

private:
    SubmissionReader(const ReadView& view, ReadSnapshot catalogue)
        : m_view(view), m_catalogue(std::move(catalogue))
    {
    }

    Result<EventMark> markAt(const Place& place) const;

    const ReadView& m_view;
    ReadSnapshot m_catalogue;
};

} // namespace shanke

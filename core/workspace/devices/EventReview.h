// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Judgement.h"
#include "trust/KnownKeys.h"
#include "workspace/folder/Databases.h"

namespace shanke {

// Judges every signed document of a workspace from the documents themselves, trusting nothing that was
// derived from them before. For one check, in a thread of the pool.
class EventReview
{
public:
    struct Judged
    {
        DatabaseName database;
        DocId id;
        Judgement judgement;
    };

    explicit EventReview(TrustSettings settings) : m_settings(std::move(settings)) {}

    // Of every database first this, which reads statements, rosters and cards...
    Result<> readAuthority(const DatabaseName& name, const DocumentStore& store,
                           const ReadSnapshot& snapshot);
    // ...then this.
    Result<> readEvents(const DatabaseName& name, const DocumentStore& store, const ReadSnapshot& snapshot);
    // All that was read.
    std::vector<Judged> judge() const;

private:
    Result<> readEvent(const DatabaseName& name, const DocId& id, const QJsonObject& json);

    TrustSettings m_settings;
    Evidence m_evidence;
    Evidence m_copies; // of what other schools said of their people
    KnownKeys m_keys;
    std::vector<Judged> m_unreadable;
};

} // namespace shanke

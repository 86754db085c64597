// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Judgement.h"
#include "revision/Revision.h"
#include "trust/KnownKeys.h"
#include "trust/RecordGate.h"

namespace shanke {

// What everything passes that enters a store from outside. Statements, rosters, cards and events are taken
// when their text is the one that their id digests and the key that they name has signed it: then nothing
// else can ever stand under that id, and whether they count is for `judge` to say whenever something new
// comes. Of a record every revision is judged (see RecordGate). What names a key that is not here waits. What
// a newer program said, in an event of a kind that nobody here knows, is taken from a device that somebody
// vouches for, and carried; until this program knows the kind it counts for nothing. Pure; asks for no other
// revision, so no order in which revisions come decides anything.
class ArrivalGate
{
public:
    explicit ArrivalGate(KnownKeys keys, RecordGate records = {})
        : m_keys(std::move(keys)), m_records(std::move(records))
    {
    }

    // From now on the keys are known that a revision shows, if it proves itself.
    void learn(const DatabaseName& database, const Revision& revision);

    // The same for what somebody said of devices and people.
    void learn(const Evidence& evidence) { m_records = m_records.with(evidence); }

    // Good: it is taken. Waiting: for somebody's key, roster, endorsement or membership.
    Judgement judge(const DatabaseName& database, const Revision& revision) const;

    // Whether anything is asked of such a document there.
    static bool judges(const DatabaseName& database, const DocId& id);
    // A document of a kind that is written once and signed, whatever its database.
    static bool isSignedOnce(const DocId& id);
    // The kinds of these: what says who may say what, and what is said.
    static const QStringList& authorityKinds();
    static const QStringList& eventKinds();

private:
    Judgement judgeFacts(const Evidence& facts) const;
    Judgement judgeCopy(const Evidence& facts) const;
    Judgement judgeSignature(const ChainEvent& event) const;
    Judgement judgeNewer(const ChainEvent& event) const;

    KnownKeys m_keys;
    RecordGate m_records;
};

// The code of a refusal ("unknown-device"), a colon and a sentence, as the rules of servers say theirs.
QString refusalOf(Reason reason);

} // namespace shanke

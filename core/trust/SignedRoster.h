// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "identity/DeviceKey.h"
#include "lesson/Roster.h"
#include "trust/Edition.h"

#include <optional>

namespace shanke {

// A key of the school's server, and up to which of its statements it is believed.
struct RosterNode
{
    PublicKey key;
    std::optional<qint64> endedAt; // a counter; none while it serves

    friend bool operator==(const RosterNode&, const RosterNode&) = default;
};

// One edition of a school's roster, as the county (or the node of a school that stands alone) signed it: who
// works there and which keys its nodes have. Names the digest of the edition before, and so vouches for all
// before it. Who left stays in it, without a role. Never changed: "roster:<school>:<digest>" in the database
// of the school.
class SignedRoster
{
public:
    static constexpr QLatin1StringView Kind{"roster"};

    struct Head
    {
        Edition edition;
        std::optional<Digest> previous{};
        std::vector<RosterNode> nodes{};
    };

    // InvalidInput: it is none, names a person or a key twice, or stands under another id. By whom it is
    // signed is for whoever knows the keys.
    static Result<SignedRoster> read(const DatabaseName& database, const DocId& id,
                                     const QJsonObject& document);
    // `roster`: as Roster writes it, with whatever else it holds.
    static Result<SignedRoster> make(const DatabaseName& database, const Head& head, QJsonObject roster,
                                     const DeviceKey& key);

    const Head& head() const { return m_head; }
    const Roster& roster() const { return m_roster; }
    const SchoolId& school() const { return m_roster.school; }
    const Edition& edition() const { return m_head.edition; }
    const Digest& digest() const { return m_digest; }
    DocId id() const;
    const QJsonObject& document() const { return m_document; }

    bool isSignedBy(const PublicKey& key) const;
    const RosterNode* node(const PublicKey& key) const;

private:
    SignedRoster() = default;

    Head m_head;
    Roster m_roster;
    Digest m_digest;
    QByteArray m_text;
    QJsonObject m_document;
};

} // namespace shanke

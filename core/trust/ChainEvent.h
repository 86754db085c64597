// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/Edition.h"
#include "trust/EventContent.h"

namespace shanke {

// Who says something, and where it stands among what the same device says: counted from 1, each naming the
// digest of the one before, and the newest roster that the device knew.
struct EventHead
{
    QString kind;
    UserId author;
    SchoolId school;
    DeviceId device;
    qint64 counter = 0;
    std::optional<Digest> previous{}; // none for the first
    Edition roster;
    // Shown where the card of the device does not lie: in what is the county's.
    std::optional<PublicKey> key{};
};

// An event of a counted chain as it came: a submission, decision, receipt, endorsement, revocation... Its id
// is "<kind>:<author>:<digest of its text>", so that nothing else can stand under it. What depends on nothing
// but the event itself was checked when it was read. A value.
class ChainEvent
{
public:
    // InvalidInput: it can never count, whatever else comes: not the text that its id digests, another
    // author or device than its id or device names, a decision on one's own, a counter that is none.
    static Result<ChainEvent> read(const DatabaseName& database, const DocId& id,
                                   const QJsonObject& document);
    // `more`: what the kind holds beside head and content. InvalidInput as above.
    static Result<ChainEvent> make(const DatabaseName& database, const EventHead& head,
                                   const EventContent& content, const DeviceKey& key,
                                   const QJsonObject& more = {});

    // Head and content alone, for keeping many: the text is gone, so whoever keeps it says whether it was
    // signed by the key that its device's id digests. InvalidInput: it is not what summary() wrote.
    QJsonObject summary() const;
    static Result<ChainEvent> fromSummary(const DatabaseName& database, const DocId& id,
                                          const QJsonObject& summary, bool isSigned);

    const DatabaseName& database() const { return m_database; }
    const EventHead& head() const { return m_head; }
    const EventContent& content() const { return m_content; }
    template <typename Content>
    const Content* as() const
    {
        return std::get_if<Content>(&m_content);
    }
    const Digest& digest() const { return m_digest; }
    DocId id() const;
    const QJsonObject& document() const { return m_document; }

    bool isSignedBy(const PublicKey& key) const;

private:
    ChainEvent() = default;

    DatabaseName m_database;
    EventHead m_head;
    EventContent m_content;
    Digest m_digest;
    QByteArray m_text;
    QJsonObject m_document;
    std::optional<bool> m_wasSigned{}; // of one from its summary
};

} // namespace shanke

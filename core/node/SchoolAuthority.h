// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabases.h"
#include "trust/RecordGate.h"
#include "trust/Ruling.h"

#include <QObject>
#include <QPointer>

namespace shanke {

// A code that somebody who may gave for a person, and that nobody has used.
struct GivenCode
{
    DocId event;
    QByteArray hash;
    QDateTime until;
};

// Who may say what at the node's school, by what its database and the county's hold; read again when that has
// changed.
// Nobody may anything while nobody signed a roster whom the node believes: whom it was told, else the county
// whose statement came first. Lives in the router's thread.
class SchoolAuthority final : public QObject
{
    Q_OBJECT
public:
    SchoolAuthority(NodeDatabases& databases, SchoolId school, std::optional<Anchor> anchor);

    const SchoolId& school() const { return m_school; }
    const Roster& roster() { return facts().roster; } // in force
    Edition edition() { return facts().edition; }     // of that one
    // "school:fxz:teacher", and what the county grants them; none for who is not on it.
    QStringList rolesOf(const UserId& user);
    // What somebody may do here beside that, since a leader lets them decide in their place, or did.
    QStringList rolesInPlace(const UserId& user);
    // Somebody vouches for the device, or its person showed it to this node; it was not taken out of use.
    const DeviceCard* cardOf(const DeviceId& device);
    QList<DeviceCard> cards() { return facts().cards.values(); } // of all such devices
    // What was noted beside the documents may say more.
    void look() { m_facts.reset(); }
    // The newest of each who gave one; the longest good first.
    std::vector<GivenCode> codesFor(const UserId& user);
    // Who may write which record, as things are now.
    RecordGate recordGate() { return facts().records; }
    // This key is one of the school's nodes that serve.
    bool isNode(const PublicKey& key);
    // That were taken out of use at the school, and of which this speaker has not said what they had saved.
    QList<DeviceId> unsettled(const DeviceId& speaker);
    // Of which the county's roster names curators.
    QStringList columns() { return facts().columns; }

signals:
    void changed(); // the school's database or the county's, and with it perhaps a roster

private:
    struct Facts
    {
        Roster roster;
        Edition edition;
        std::vector<RosterNode> nodes;
        QHash<DeviceId, DeviceCard> cards;       // of those that may sign in
        QHash<DeviceId, QSet<DeviceId>> revoked; // by whom something was said of each
        QHash<UserId, std::vector<GivenCode>> codes;
        QStringList columns;
        QHash<UserId, QStringList> grants; // of the county
        QSet<UserId> delegates;       // who decide in another's place
        QSet<UserId> formerDelegates; // or did
        RecordGate records;
    };

    const Facts& facts();
    Result<Facts> read();
    void readDelegates(const Evidence& evidence, const Ruling& ruling, Facts& facts) const;
    void readRosters(const Evidence& evidence, Facts& facts) const;
    Result<QSet<DeviceId>> shown();
    Result<> readCodes(const Evidence& evidence, const Ruling& ruling, Facts& facts);
    Result<Evidence> evidence();
    Result<Evidence> evidenceOfCounty();
    Result<NodeDatabase*> database();
    void listen(ChangeFeed& feed, QPointer<ChangeFeed>& heard);

    NodeDatabases& m_databases;
    SchoolId m_school;
    std::optional<Anchor> m_anchor;
    Kept m_kept;
    std::optional<Facts> m_facts;
    QPointer<ChangeFeed> m_feed; // those that are listened to
    QPointer<ChangeFeed> m_countyFeed;
};

} // namespace shanke

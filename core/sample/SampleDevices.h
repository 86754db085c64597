// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/SampleDocument.h"
#include "trust/Anchor.h"
#include "trust/ChainEvent.h"
#include "trust/CountyStatement.h"
#include "trust/SignedCard.h"
#include "trust/SignedRoster.h"

// The PCs of the sample school, one a person. Their keys follow from their names, so that the same school is
// made everywhere: they protect nothing.
namespace shanke {

DeviceKey sampleKey(const UserId& user);
DeviceId sampleDevice(const UserId& user);
// The school stood alone: its first node signed the roster and vouches for the PCs. Then it joined a county,
// whose roster names the curators of columns.
Anchor sampleAnchor(const SchoolId& school);
CountyStatement sampleStatement();
// The node that serves the school now.
DeviceKey sampleNodeKey(const SchoolId& school);
// Of the school by its node, of the county by the county.
SignedRoster sampleRoster(const QJsonObject& roster);
SignedCard sampleCard(const DatabaseName& database, const StaffMember& member, const SchoolId& school);

// Every record by the PC of its author, as its first revision.
void signRecords(std::vector<SampleDocument>& documents);

// Signs what the sample's PCs, its node and the county say, each event naming the one before of its device;
// it is given them in order of time.
class SampleChains
{
public:
    explicit SampleChains(SchoolId school) : m_school(std::move(school)) {}

    ChainEvent say(const UserId& author, const DatabaseName& database, const QString& kind,
                   const EventContent& content, const QJsonObject& more);
    // Of a kind that its content names.
    ChainEvent say(const UserId& author, const DatabaseName& database, const EventContent& content);

private:
    struct Last
    {
        qint64 counter = 0;
        std::optional<Digest> digest{};
    };

    SchoolId m_school;
    QHash<UserId, Last> m_last;
};

} // namespace shanke

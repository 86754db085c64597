// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleDevices.h"

#include "base/Digest.h"
#include "platform/DatabaseNames.h"
#include "trust/RecordOwner.h"
#include "trust/SignedRecord.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Edition editionOf(const SchoolId& organisation)
{
    return organisation == countyOrganisation() ? Edition{1, 1} : Edition{0, 1};
}

} // namespace

DeviceKey sampleKey(const UserId& user)
{
    return DeviceKey::fromSeed(Digest::of("sample " + user.toUtf8()).toHex()).value();
}

DeviceId sampleDevice(const UserId& user)
{
    return deviceOf(user, sampleKey(user).publicKey());
}

DeviceKey sampleNodeKey(const SchoolId& school)
{
    return sampleKey(UserId(nodeOf(school).toString() + u" now"_s));
}

Anchor sampleAnchor(const SchoolId& school)
{
    return Anchor(Anchor::School{school, sampleKey(nodeOf(school)).publicKey()});
}

CountyStatement sampleStatement()
{
    const DeviceKey recovery = sampleKey(UserId(u"county on paper"_s));
    return CountyStatement::make({1, sampleKey(countyUser()).publicKey(), recovery.publicKey(), {}, 0},
                                 recovery)
        .value();
}

SignedRoster sampleRoster(const QJsonObject& roster)
{
    const SchoolId school(roster[u"school"_s].toString());
    const bool isCountys = school == countyOrganisation();
    const DeviceKey signing = sampleKey(isCountys ? countyUser() : nodeOf(school));
    SignedRoster::Head head{.edition = editionOf(school)};
    if (!isCountys)
        head.nodes = {{signing.publicKey(), {}}, {sampleNodeKey(school).publicKey(), {}}};
    return SignedRoster::make(databaseOf(school), head, roster, signing).value();
}

SignedCard sampleCard(const DatabaseName& database, const StaffMember& member, const SchoolId& school)
{
    const DeviceKey key = sampleKey(member.user);
    const DeviceCard card{member.user, member.name, school, sampleDevice(member.user), key.publicKey()};
    return SignedCard::make(database, card, key).value();
}

void signRecords(std::vector<SampleDocument>& documents)
{
    QHash<UserId, qint64> saves;
    for (SampleDocument& document : documents) {
        if (!isRecord(document.database, document.id))
            continue;
        const UserId author(document.body[u"author"_s].toString());
        const bool isCountys = isForCounty(document.database, document.id);
        const Edition roster = editionOf(isCountys ? countyOrganisation() : SchoolId());
        const RecordMark mark{sampleDevice(author), ++saves[author], roster};
        document.body = SignedRecord::sign({document.database, document.id, {}, 1}, document.body, mark,
                                           sampleKey(author))
                            .value();
    }
}

ChainEvent SampleChains::say(const UserId& author, const DatabaseName& database, const QString& kind,
                             const EventContent& content, const QJsonObject& more)
{
    Last& last = m_last[author];
    const SchoolId school = database == countyDatabase() ? countyOrganisation() : m_school;
    EventHead head{kind,        author,           school, sampleDevice(author), last.counter + 1,
                   last.digest, editionOf(school)};
    if (database == countyDatabase() && author != countyUser())
        head.key = sampleKey(author).publicKey();
    ChainEvent event = ChainEvent::make(database, head, content, sampleKey(author), more).value();
    last = {head.counter, event.digest()};
    return event;
}

ChainEvent SampleChains::say(const UserId& author, const DatabaseName& database, const EventContent& content)
{
    return say(author, database, toJson(content)[u"kind"_s].toString(), content, {});
}

} // namespace shanke

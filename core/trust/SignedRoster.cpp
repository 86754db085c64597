// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/SignedRoster.h"

#include "identity/SignedText.h"
#include "trust/OwnedId.h"
#include "trust/SignedJson.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto RosterPurpose = "shanke/roster/1"_L1;

Failure badRoster(const QString& because)
{
    return fail(ErrorKind::InvalidInput, u"This roster cannot be used: %1."_s.arg(because));
}

QJsonObject nodeToJson(const RosterNode& node)
{
    QJsonObject json{{u"key"_s, QString::fromLatin1(node.key.toHex())}};
    if (node.endedAt)
        json[u"endedAt"_s] = *node.endedAt;
    return json;
}

Result<RosterNode> nodeFromJson(const QJsonObject& json)
{
    RosterNode node;
    SHANKE_LET(node.key, PublicKey::fromHex(json["key"_L1].toString().toLatin1()));
    if (!json.contains("endedAt"_L1))
        return node;
    node.endedAt = json["endedAt"_L1].toInteger(-1);
    return *node.endedAt >= 0 ? Result<RosterNode>(node) : badRoster(u"a node ends before its first event"_s);
}

Result<std::vector<RosterNode>> nodesFromJson(const QJsonArray& json)
{
    std::vector<RosterNode> nodes;
    QSet<QByteArray> keys;
    for (const QJsonValue each : json) {
        SHANKE_LET(const RosterNode node, nodeFromJson(each.toObject()));
        keys.insert(node.key.toHex());
        nodes.push_back(node);
    }
    return size_t(keys.size()) == nodes.size() ? Result<std::vector<RosterNode>>(nodes)
                                               : badRoster(u"it names a node twice"_s);
}

bool namesNobodyTwice(const Roster& roster)
{
    QSet<UserId> users;
    for (const StaffMember& member : roster.staff)
        users.insert(member.user);
    return size_t(users.size()) == roster.staff.size();
}

QJsonObject headToJson(QJsonObject roster, const SignedRoster::Head& head)
{
    QJsonArray nodes;
    for (const RosterNode& node : head.nodes)
        nodes.append(nodeToJson(node));
    roster[u"edition"_s] = head.edition.toJson();
    roster[u"nodes"_s] = nodes;
    roster.remove(u"previous"_s);
    if (head.previous)
        roster[u"previous"_s] = QString::fromLatin1(head.previous->toHex());
    return roster;
}

Result<SignedRoster::Head> rosterHead(const QJsonObject& json)
{
    SignedRoster::Head head;
    SHANKE_LET(head.edition, Edition::fromJson(json["edition"_L1]));
    if (head.edition.isNone())
        return fail(ErrorKind::InvalidInput, u"This roster does not say which edition it is."_s);
    SHANKE_LET(head.nodes, nodesFromJson(json["nodes"_L1].toArray()));
    if (json.contains("previous"_L1)) {
        SHANKE_LET(head.previous, Digest::fromHex(json["previous"_L1].toString().toLatin1()));
    }
    return head;
}

} // namespace

Result<SignedRoster> SignedRoster::read(const DatabaseName& database, const DocId& id,
                                        const QJsonObject& document)
{
    SignedRoster signedRoster;
    SHANKE_LET(signedRoster.m_text, textToSign(RosterPurpose, database, document));
    SHANKE_LET(signedRoster.m_roster, Roster::fromJson(document));
    SHANKE_LET(signedRoster.m_head, rosterHead(document));
    signedRoster.m_digest = Digest::of(signedRoster.m_text);
    signedRoster.m_document = document;
    if (!namesNobodyTwice(signedRoster.m_roster))
        return badRoster(u"it names a person twice"_s);
    return signedRoster.id() == id ? Result<SignedRoster>(std::move(signedRoster))
                                   : badRoster(u"it stands under another id"_s);
}

Result<SignedRoster> SignedRoster::make(const DatabaseName& database, const Head& head, QJsonObject roster,
                                        const DeviceKey& key)
{
    const QJsonObject json = headToJson(std::move(roster), head);
    SHANKE_LET(const QByteArray text, textToSign(RosterPurpose, database, json));
    const OwnedId id{SignedRoster::Kind, json["school"_L1].toString(),
                     QString::fromLatin1(Digest::of(text).toHex())};
    return read(database, id.toDocId(), withSignatureOf(json, key.sign(text)));
}

DocId SignedRoster::id() const
{
    return OwnedId{Kind, school().toString(), QString::fromLatin1(m_digest.toHex())}.toDocId();
}

bool SignedRoster::isSignedBy(const PublicKey& key) const
{
    return key.hasSigned(m_text, signatureIn(m_document));
}

const RosterNode* SignedRoster::node(const PublicKey& key) const
{
    const auto found = std::find_if(m_head.nodes.begin(), m_head.nodes.end(),
                                    [&](const RosterNode& node) { return node.key == key; });
    return found == m_head.nodes.end() ? nullptr : &*found;
}

} // namespace shanke

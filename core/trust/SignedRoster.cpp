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

QJsonObject rosterToJson(const SignedRoster::Content& content)
{
    QJsonArray nodes;
    for (const RosterNode& node : content.nodes)
        nodes.append(nodeToJson(node));
    QJsonObject json = content.roster.toJson();
    json[u"edition"_s] = content.edition.toJson();
    json[u"nodes"_s] = nodes;
    if (content.previous)
        json[u"previous"_s] = QString::fromLatin1(content.previous->toHex());
    return json;
}

Result<SignedRoster::Content> rosterFromJson(const QJsonObject& json)
{
    SignedRoster::Content content;
    SHANKE_LET(content.roster, Roster::fromJson(json));
    SHANKE_LET(content.edition, Edition::fromJson(json["edition"_L1]));
    SHANKE_LET(content.nodes, nodesFromJson(json["nodes"_L1].toArray()));
    if (json.contains("previous"_L1)) {
        SHANKE_LET(content.previous, Digest::fromHex(json["previous"_L1].toString().toLatin1()));
    }
    return namesNobodyTwice(content.roster) ? Result<SignedRoster::Content>(std::move(content))
                                            : badRoster(u"it names a person twice"_s);
}

} // namespace

Result<SignedRoster> SignedRoster::read(const DatabaseName& database, const DocId& id,
                                        const QJsonObject& document)
{
    SignedRoster roster;
    SHANKE_LET(roster.m_text, textToSign(RosterPurpose, database, document));
    SHANKE_LET(roster.m_content, rosterFromJson(document));
    roster.m_digest = Digest::of(roster.m_text);
    roster.m_document = document;
    return roster.id() == id ? Result<SignedRoster>(std::move(roster))
                             : badRoster(u"it stands under another id"_s);
}

Result<SignedRoster> SignedRoster::make(const DatabaseName& database, const Content& content,
                                        const DeviceKey& key)
{
    const QJsonObject json = rosterToJson(content);
    SHANKE_LET(const QByteArray text, textToSign(RosterPurpose, database, json));
    const QString digest = QString::fromLatin1(Digest::of(text).toHex());
    return read(database, OwnedId{u"roster"_s, content.roster.school.toString(), digest}.toDocId(),
                withSignatureOf(json, key.sign(text)));
}

DocId SignedRoster::id() const
{
    return OwnedId{u"roster"_s, school().toString(), QString::fromLatin1(m_digest.toHex())}.toDocId();
}

bool SignedRoster::isSignedBy(const PublicKey& key) const
{
    return key.hasSigned(m_text, signatureIn(m_document));
}

const RosterNode* SignedRoster::node(const PublicKey& key) const
{
    const auto found = std::find_if(m_content.nodes.begin(), m_content.nodes.end(),
                                    [&](const RosterNode& node) { return node.key == key; });
    return found == m_content.nodes.end() ? nullptr : &*found;
}

} // namespace shanke

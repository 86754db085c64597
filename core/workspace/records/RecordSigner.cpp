// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/records/RecordSigner.h"

#include "trust/RecordOwner.h"
#include "workspace/folder/WorkFile.h"
#include "workspace/folder/WorkspaceFolder.h"

namespace shanke {

const AccountSettings& RecordSigner::account() const
{
    return m_folder.account();
}

Result<Body> RecordSigner::sign(const RecordPlace& place, QJsonObject body)
{
    SHANKE_LET(const DeviceKey key, m_identity.key());
    SHANKE_LET(Connection * work, m_work.open());
    SHANKE_LET(const qint64 number, m_saves.next(*work));
    const bool isCountys = isForCounty(place.database, place.id);
    const Edition& roster = isCountys ? account().countyRoster : account().roster;
    const RecordMark mark{deviceOf(account().user, key.publicKey()), number, roster};
    SHANKE_LET(const CanonicalObject text, SignedRecord::signedText(place, std::move(body), mark, key));
    return Body::fromCanonical(text);
}

} // namespace shanke

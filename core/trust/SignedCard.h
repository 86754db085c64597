// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "identity/DeviceCard.h"

namespace shanke {

// "js01:<digest of the key>": a device is known by its person and its key, and never has another of either.
DeviceId deviceOf(const UserId& user, const PublicKey& key);

// The person for whom the server of a school, and the county itself, speak.
UserId nodeOf(const SchoolId& school);
UserId countyUser();

// A device's card, signed by the key it shows. Never changes; says nothing but that this key speaks for this
// person if somebody vouches for it. "device:<user>:<digest of the key>" in the database of the school.
class SignedCard
{
public:
    // InvalidInput: it is none, stands under another id, or its own key did not sign it.
    static Result<SignedCard> read(const DatabaseName& database, const DocId& id,
                                   const QJsonObject& document);
    static Result<SignedCard> make(const DatabaseName& database, const DeviceCard& card,
                                   const DeviceKey& key);

    const DeviceCard& card() const { return m_card; }
    DocId id() const { return documentOf(m_card.device); }
    const QJsonObject& document() const { return m_document; }

private:
    SignedCard() = default;

    DeviceCard m_card;
    QJsonObject m_document;
};

} // namespace shanke

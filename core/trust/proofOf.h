// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/Evidence.h"

#include <QSet>

namespace shanke {

// Documents that were signed once, each with its id.
using SignedDocuments = std::vector<std::pair<DocId, QJsonObject>>;

// What was said with these devices of a school, and the oldest edition of its roster that it names.
struct Spoken
{
    QSet<DeviceId> devices{};
    std::optional<Edition> oldest{};
};

// Of what a school has, whatever tells others who speaks with these devices: their cards, who vouches for
// them or takes them out of use and with which devices, the receipts of these words, and all editions of the
// roster from the oldest that any of this names, for a newer one vouches for those before it. Pure; whoever
// needs one stands after it.
SignedDocuments proofOf(const SchoolId& school, const Spoken& spoken, const Evidence& evidence);

} // namespace shanke

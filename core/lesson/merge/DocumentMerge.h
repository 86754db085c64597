// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace shanke {

// What two people made of one document, as one document: member by member, and lists of items item by item.
// What one changed and the other did not is taken; what both changed differently stays in the text with the
// first value and is asked for as a candidate; what one removed and the other changed stays and is asked for
// too. Times and devices are never asked for, and of two different files of one name both are kept. Without
// `base` nobody knows who changed what: every difference is asked for. A pure function: the same for every
// exchange of `left` and `right`, on every device.
QJsonObject mergeDocuments(const std::optional<QJsonObject>& base, const QJsonObject& left,
                           const QJsonObject& right);

} // namespace shanke

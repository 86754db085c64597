// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "kind/KindDescription.h"

#include <QJsonObject>

namespace shanke {

// A kind of event in which somebody says something about a record, or about what was said of one.
struct SaidKind
{
    const KindDescription& (*kind)();
    // InvalidInput: why this cannot be said of that.
    Result<> (*check)(const DocId& about, const QJsonObject& said);
};

const std::vector<SaidKind>& saidKinds();
// Null for a word that names none.
const SaidKind* saidKindOf(const QString& word);

} // namespace shanke

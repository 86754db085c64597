// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"

#include <QJsonObject>

#include <functional>

namespace shanke {

// Whether a field of this kind names people by their accounts: then a person reads and writes their names.
bool namesPeople(const KindDescription& kind, const QString& field);

// The document with names in place of accounts, to be read by people and by nothing else.
QJsonObject withNames(const KindDescription& kind, QJsonObject document,
                      const std::function<QString(const QString& account)>& nameOf);

// The same of a field, or of a row of a place.
QJsonValue valueWithNames(const KindDescription& kind, const QString& field, const QJsonValue& value,
                          const std::function<QString(const QString& account)>& nameOf);

} // namespace shanke

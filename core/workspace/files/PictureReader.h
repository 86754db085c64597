// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"

#include <QJsonObject>

namespace shanke {

// The bytes of the pictures that a document of `database` shows, by the names of their files. Left out: those
// that are not all here, and those that are larger than any paper needs.
QHash<QString, QByteArray> picturesShownBy(const ReadView& view, const DatabaseName& database,
                                           const QJsonObject& document);

} // namespace shanke

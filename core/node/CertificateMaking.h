// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace shanke {

// A new key (ECDSA P-256) and a certificate signed with it for `host`, `host`.local and localhost, valid at
// any date: both in PEM, one behind the other.
Result<QByteArray> makeCertificate(const QString& host);

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace shanke {

// Log categories, one a module that logs. Nothing that identifies a password or a token is ever logged.
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logReplication)
Q_DECLARE_LOGGING_CATEGORY(logNode)
Q_DECLARE_LOGGING_CATEGORY(logWorkspace)

} // namespace shanke

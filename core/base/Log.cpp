// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

namespace shanke {

Q_LOGGING_CATEGORY(logStore, "shanke.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logHttp, "shanke.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logReplication, "shanke.replication", QtWarningMsg)
Q_LOGGING_CATEGORY(logNode, "shanke.node", QtWarningMsg)
Q_LOGGING_CATEGORY(logWorkspace, "shanke.workspace", QtWarningMsg)

} // namespace shanke

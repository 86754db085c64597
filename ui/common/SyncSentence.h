// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Badge.h"
#include "workspace/values/WorkspaceValues.h"

#include <QCoreApplication>

namespace shanke {

// The one sentence, and its mark, that say where the work of this person is. Always true: it says that
// something is at the server only when the status does.
class SyncSentence
{
    Q_DECLARE_TR_FUNCTIONS(SyncSentence)
public:
    static QString of(const SyncStatus& status, const QDateTime& now);
    static Badge badge(const SyncStatus& status);
    // What is still to be sent, with sizes and the time it takes: "3 documents, 41 kB, about 6 s; files,
    // 18 MB, about 10 min". Empty when there is nothing.
    static QString announcement(const SyncStatus& status);
    // How much waits until somebody confirms this PC. Empty when nothing does.
    static QString unconfirmed(const SyncStatus& status);

private:
    static QString amount(qint64 bytes, const std::optional<std::chrono::seconds>& time);
    static QString saved(const SyncStatus& status);
    static QString waiting(const SyncStatus& status);
    static QString server(const SyncStatus& status);
    static QString refusedSignIn(const SyncStatus& status);
    static QString otherServer(const SyncStatus& status);
    static QString pastSchool(LinkState school);
    static QString notOpened(const SyncStatus& status);
    static QString unreached(const SyncStatus& status);
    static QString stopped(const SyncStatus& status);
    static QString files(const SyncStatus& status);
    static QString clock(const SyncStatus& status);
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

#include <QCoreApplication>

namespace shanke {

// The sentences of "Where is my work".
class DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryWords)
public:
    // Why the document is where it is, and what happens next.
    static QString why(const DeliveryItem& item);
    // "3 documents are not at the school yet (41 kB)", or that all is there.
    static QString total(const SyncStatus& status);
    // Why nobody else takes in what left this PC, who can help and how; empty: they do.
    static QString unconfirmed(const SyncStatus& status);
    // A line of the log without its time.
    static QString log(const LogEntry& entry);

private:
    static QString awaitsUpdate(Hop server);
    static QString refused(const DeliveryItem& item);
    static QString named(const QString& titles);
};

} // namespace shanke
